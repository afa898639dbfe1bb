import { publicFolders } from "../../facts/migration-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/migration-sources";

export const migPf2010To2016 = catalogueRule("mig-pf-2010-to-2016", {
  why: "Public folders of Exchange 2010 move in one serial batch of at most half a million folders.",
  fix: "delete or merge folders on the old servers first",
  check: (subject) =>
    eachOf(
      sourcesOf(subject, "2010").flatMap((source) => source.publicFolders ?? []),
      (folders) => {
        if (folders.count <= publicFolders.foldersFrom2010) return undefined;
        return breach(subject.pathOf(folders, "count"), {
          message: "too many public folders for a move from Exchange 2010",
          got: folders.count,
          expected: `at most ${publicFolders.foldersFrom2010}`,
        });
      },
    ),
});
