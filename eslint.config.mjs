import tseslint from "typescript-eslint";

/** Rooms that are data in, data out: no engine, clock, randomness, environment, network or files. Who imports whom is dependency-cruiser's. */
const pureRooms = ["base", "facts", "model", "plan", "rules", "guest", "report"].map((room) => `lib/${room}/**/*.ts`);

const deepImports = {
  name: "@cdktf/provider-azurerm",
  message: "Import @cdktf/provider-azurerm/lib/<resource>: the package index costs 1.7 s and 425 MB.",
};

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      ".tools/**",
      "cdktf.out/**",
      "lib/bindings/hyperv/**",
      "lib/model/generated/**",
      "coverage/**",
      "node_modules/**",
    ],
  },
  {
    files: ["lib/**/*.ts", "stacks/**/*.ts", "examples/**/*.ts", "test/**/*.ts"],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { project: "./test/tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-imports": ["error", { paths: [deepImports] }],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["lib/**/*.ts", "stacks/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "no-console": "error",
    },
  },
  {
    files: pureRooms,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [deepImports],
          patterns: [
            {
              group: ["node:*", "fs", "path", "os", "child_process", "cdktf", "constructs"],
              message: "A pure room.",
            },
          ],
        },
      ],
      "no-restricted-globals": ["error", "process", "fetch", "setTimeout", "setInterval", "performance", "crypto"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pass the date in: the pure rooms have no clock." },
        { object: "Math", property: "random", message: "The pure rooms have no randomness." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pass the date in." },
      ],
    },
  },
);
