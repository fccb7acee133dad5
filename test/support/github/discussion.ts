/** What is said about pull requests and issues: comments, reviews, review comments in threads. */
import {
  type Answer,
  type Area,
  type Call,
  created,
  type Fields,
  invalid,
  matched,
  notFound,
  ok,
  paged,
  recordsIn,
  refused,
  type StandInWorld,
  userNamed,
} from './exchange.ts';

interface Said {
  readonly id: number;
  /** Of the pull request or issue. */
  readonly number: number;
  readonly fields: Fields;
}

export interface Discussion {
  readonly area: Area;
  /** Logins of people with write access whose latest review approves. */
  approvals(number: number): readonly string[];
}

export interface DiscussionOptions {
  readonly associationOf: (login: string) => string;
  readonly mayApprove: (login: string) => boolean;
  /** Head commit and author of a pull request; undefined: there is none. */
  readonly pull: (number: number) => Promise<{ head: string; author: string } | undefined>;
}

export function discussion(world: StandInWorld, options: DiscussionOptions): Discussion {
  const comments: Said[] = [];
  const reviews: Said[] = [];
  const threads: Said[] = [];

  function say(list: Said[], number: number, call: Call, fields: Fields): Fields {
    const id = world.nextId();
    const now = world.timestamp();
    const whole = {
      ...{ id, user: userNamed(call.user), author_association: options.associationOf(call.user) },
      ...{ created_at: now, updated_at: now, ...fields },
    };
    list.push({ id, number, fields: whole });
    world.touch(number);
    return whole;
  }

  const commentsArea: Area = (call) => {
    const [number] = matched(call, world, 'POST', '/issues/:n/comments') ?? [];
    if (number !== undefined) return posted(call, Number(number));
    const [of] = matched(call, world, 'GET', '/issues/:n/comments') ?? [];
    if (of !== undefined) return paged(call, since(call, about(comments, Number(of))));
    if (matched(call, world, 'GET', '/issues/comments') !== undefined)
      return paged(call, since(call, comments.map(fieldsOf)));
    return changed(call, '/issues/comments/:n', comments, world);
  };

  function posted(call: Call, number: number): Answer {
    const { body } = call.body;
    if (typeof body !== 'string' || body.trim() === '')
      return invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
    if (body.length > 65_536) return invalid({ message: 'body is too long (maximum is 65536 characters)' });
    const anchor = `${world.page}/pull/${number}#issuecomment`;
    const said = say(comments, number, call, { body });
    return created(withUrl(comments, said, `${anchor}-${String(said.id)}`));
  }

  const reviewsArea: Area = async (call) => {
    const [of] = matched(call, world, 'GET', '/pulls/:n/reviews') ?? [];
    if (of !== undefined) return paged(call, about(reviews, Number(of)));
    const [dismissed, id] = matched(call, world, 'PUT', '/pulls/:n/reviews/:n/dismissals') ?? [];
    if (dismissed !== undefined) return change(reviews, Number(id), { state: 'DISMISSED' }, world);
    const [number] = matched(call, world, 'POST', '/pulls/:n/reviews') ?? [];
    return number === undefined ? undefined : reviewed(call, Number(number));
  };

  async function reviewed(call: Call, number: number): Promise<Answer> {
    const pull = await options.pull(number);
    if (pull === undefined) return notFound;
    const { event = 'PENDING', body = '', commit_id = pull.head } = call.body;
    const state = STATES[String(event)];
    if (state === undefined)
      return invalid({ resource: 'PullRequestReview', field: 'event', code: 'invalid' });
    if (state !== 'COMMENTED' && pull.author === call.user)
      return refused(422, 'Unprocessable Entity: Can not approve your own pull request');
    const said = say(reviews, number, call, { state, body, commit_id, submitted_at: world.timestamp() });
    for (const comment of recordsIn(call.body.comments))
      thread(call, number, { commit_id, ...comment, pull_request_review_id: said.id });
    await world.ask('DELETE', `/repos/${world.fullName}/pulls/${number}/requested_reviewers`, {
      reviewers: [call.user],
    });
    const url = `${world.page}/pull/${number}#pullrequestreview-${String(said.id)}`;
    return ok(withUrl(reviews, said, url));
  }

  function thread(call: Call, number: number, fields: Fields): Fields {
    const { path, line = null, body, commit_id, in_reply_to_id, pull_request_review_id } = fields;
    const known = { path, line, body, commit_id, pull_request_review_id };
    const said = say(threads, number, call, {
      ...known,
      ...(in_reply_to_id === undefined ? {} : { in_reply_to_id }),
    });
    return withUrl(threads, said, `${world.page}/pull/${number}#discussion_r${String(said.id)}`);
  }

  const threadsArea: Area = async (call) => {
    const [of] = matched(call, world, 'GET', '/pulls/:n/comments') ?? [];
    if (of !== undefined) return paged(call, since(call, about(threads, Number(of))));
    const [in_, to] = matched(call, world, 'POST', '/pulls/:n/comments/:n/replies') ?? [];
    if (in_ !== undefined) return replied(call, Number(in_), Number(to));
    const [number] = matched(call, world, 'POST', '/pulls/:n/comments') ?? [];
    if (number === undefined) return changed(call, '/pulls/comments/:n', threads, world);
    if ((await options.pull(Number(number))) === undefined) return notFound;
    return created(thread(call, Number(number), call.body));
  };

  /** A reply to a reply belongs to the first comment of the thread, as GitHub has it. */
  function replied(call: Call, number: number, to: number): Answer {
    const first = threads.find(({ id }) => id === to);
    if (first === undefined || first.number !== number) return notFound;
    const root = Number(first.fields.in_reply_to_id ?? first.id);
    const { path, line, commit_id } = first.fields;
    return created(
      thread(call, number, { path, line, commit_id, body: call.body.body, in_reply_to_id: root }),
    );
  }

  return {
    async area(call) {
      return (await commentsArea(call)) ?? (await reviewsArea(call)) ?? (await threadsArea(call));
    },
    approvals(number) {
      const latest = new Map<string, unknown>();
      for (const { fields } of reviews.filter((review) => review.number === number)) {
        const login = recordsIn([fields.user])[0]?.login;
        if (fields.state !== 'COMMENTED') latest.set(String(login), fields.state);
      }
      return [...latest].flatMap(([login, state]) =>
        state === 'APPROVED' && options.mayApprove(login) ? [login] : [],
      );
    },
  };
}

const STATES: Readonly<Record<string, string>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

function fieldsOf({ fields }: Said): Fields {
  return fields;
}

function about(list: readonly Said[], number: number): readonly Fields[] {
  return list.filter((said) => said.number === number).map(fieldsOf);
}

function since(call: Call, all: readonly Fields[]): readonly Fields[] {
  const from = call.query.get('since');
  return from === null
    ? all
    : all.filter(({ updated_at }) => Date.parse(String(updated_at)) >= Date.parse(from));
}

function withUrl(list: Said[], said: Fields, html_url: string): Fields {
  const index = list.findIndex(({ id }) => id === said.id);
  const known = list[index];
  const whole = { ...said, html_url };
  if (known !== undefined) list[index] = { ...known, fields: whole };
  return whole;
}

function change(list: Said[], id: number, fields: Fields, world: StandInWorld): Answer {
  const index = list.findIndex((said) => said.id === id);
  const known = list[index];
  if (known === undefined) return notFound;
  const whole = { ...known.fields, ...fields, updated_at: world.timestamp() };
  list[index] = { ...known, fields: whole };
  world.touch(known.number);
  return ok(whole);
}

/** Reads, changes and deletes one. */
function changed(call: Call, shape: string, list: Said[], world: StandInWorld): Answer | undefined {
  const [read] = matched(call, world, 'GET', shape) ?? [];
  if (read !== undefined) {
    const said = list.find(({ id }) => id === Number(read));
    return said === undefined ? notFound : ok(said.fields);
  }
  const [written] = matched(call, world, 'PATCH', shape) ?? [];
  if (written !== undefined) return change(list, Number(written), { body: call.body.body }, world);
  const [deleted] = matched(call, world, 'DELETE', shape) ?? [];
  if (deleted === undefined) return undefined;
  const index = list.findIndex(({ id }) => id === Number(deleted));
  const [gone] = index < 0 ? [] : list.splice(index, 1);
  if (gone === undefined) return notFound;
  world.touch(gone.number);
  return { status: 204, body: undefined };
}
