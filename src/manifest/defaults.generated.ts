/** Defaults of the schemas, written by `npm run generate`: not edited by hand. */
export const DEFAULTS = {
  "metadata": {
    "project": "default"
  },
  "check": {
    "command": {
      "timeoutSeconds": 600
    },
    "tests": {
      "runner": "auto",
      "minPassed": 1,
      "timeoutSeconds": 600
    },
    "critic": {
      "passScore": 70
    }
  },
  "podSpec": {
    "agent": "claude",
    "maxConcurrency": 1,
    "maxTokens": 16384,
    "maxTurns": 50,
    "restartPolicy": "Always",
    "executor": "process",
    "heartbeatSeconds": 90
  },
  "projectSpec": {
    "description": "",
    "suspend": false,
    "pullRequests": {
      "draft": false,
      "merge": "never",
      "requiredApprovals": 1,
      "ci": "required",
      "ciQuietSeconds": 60,
      "maxFeedbackRounds": 10,
      "maxCiRounds": 3,
      "maxMergeRounds": 5,
      "closeOnPrune": true
    }
  },
  "issueTrigger": {
    "declareBy": "commit",
    "priority": 0
  },
  "poolSpec": {
    "replicas": 1,
    "suspend": false
  },
  "taskSpec": {
    "type": "code",
    "priority": 0,
    "maxCheckRounds": 3,
    "maxRetries": 2,
    "timeoutSeconds": 1800,
    "timeZone": "UTC",
    "concurrencyPolicy": "Allow",
    "historyLimit": 3,
    "suspend": false,
    "landing": "pullRequest"
  },
  "dependency": {
    "until": "Landed"
  },
  "node": {
    "landing": "commit"
  },
  "settings": {
    "statusBranch": "orca-status",
    "suspend": false,
    "forge": {
      "type": "auto"
    },
    "executor": "process",
    "isolation": "preferred",
    "intervals": {
      "pollSeconds": 30,
      "forgePollSeconds": 60
    },
    "lease": {
      "ttlSeconds": 60
    },
    "historyLimit": 10,
    "logs": {
      "branch": "orca-logs",
      "keepRuns": 500
    },
    "gitBackend": "auto"
  }
} as const;
