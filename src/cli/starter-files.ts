/** The manifests that `orca init` writes: small, commented, valid, and asking for nothing until a line is removed. */

/** Path relative to the config folder → text. */
export function starterFiles(project: string): ReadonlyMap<string, string> {
  return new Map([
    ['orca.yaml', settings()],
    [`${project}/project.yaml`, projectManifest(project)],
    [`${project}/agentpool/dev-team.yaml`, poolManifest(project)],
    [`${project}/devtask/first-task.yaml`, taskManifest(project)],
  ]);
}

/** Folder below the config folder that holds the schemas which the comments refer to. */
export const SCHEMA_FOLDER = '.orca/schemas';

function schemaLine(kind: string, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}${SCHEMA_FOLDER}/${kind}.json`;
}

function settings(): string {
  return `${schemaLine('orca', 0)}
# Settings of the reconciler itself; everything in here has a default. Flags and ORCA_* variables override them.

# Stops all new runs. What runs already goes on.
suspend: false

forge:
  # auto: GitHub for repositories on github.com, the built-in forge (\`orca pr\`) for all others.
  type: auto

# Agents run inside bubblewrap where the machine has it; "required" refuses to run them without.
isolation: preferred
`;
}

function projectManifest(project: string): string {
  return `${schemaLine('project', 1)}
# A project is the isolation boundary: its pods work on its tasks, in its repository, within its limits.
apiVersion: orca.dev/v1alpha1
kind: Project
metadata:
  name: ${project}
spec:
  description: What the agents of this project work on
  # The repository that agents change. Without it, that is the repository with these manifests.
  # repository:
  #   url: https://github.com/my-organisation/my-repository
  #   branch: main
  limits:
    maxConcurrentRuns: 2
    maxOpenPullRequests: 5
  # Every result must pass these, whatever the task.
  # checks:
  #   - name: tests
  #     command:
  #       run: npm test
`;
}

function poolManifest(project: string): string {
  return `${schemaLine('agentpool', 2)}
# The desired set of agents: so many pods of one template. \`orca scale agentpool dev-team --replicas=3\` changes it.
apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata:
  name: dev-team
  project: ${project}
spec:
  replicas: 1
  template:
    metadata:
      labels:
        role: developer
    spec:
      # The Messages API with Orca's own tools; it needs ANTHROPIC_API_KEY where \`orca reconcile\` runs.
      # agent: command runs a program of yours instead.
      agent: claude
      model: claude-sonnet
      capabilities: [code, test, docs]
      maxConcurrency: 1
      restartPolicy: Always
`;
}

function taskManifest(project: string): string {
  return `${schemaLine('devtask', 2)}
# One piece of work. Its result lands as a pull request from the branch orca/${project}/first-task.
apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata:
  name: first-task
  project: ${project}
spec:
  # Remove this line and commit: then it starts.
  suspend: true
  prompt: |
    Read README.md and add a section "Getting started" that says in five lines how to build and test this repository.
  requiredCapabilities: [docs]
  # What "done" means. A failed check's output goes back to the agent, at most maxCheckRounds times.
  checks:
    - fileExists:
        paths: [README.md]
  maxCheckRounds: 3
  maxRetries: 1
  timeoutSeconds: 900
`;
}
