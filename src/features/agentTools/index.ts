import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { agentTools, type AgentToolName } from '../../core/agentTools';
import type { Services } from '../../platform/services';
import { registerSkillWriter } from './skill';

/** What a chat shows while a tool runs. */
const doing: Readonly<Record<AgentToolName, string>> = {
  virtualization_lookup: 'Looking up virtualization terms',
  virtualization_search: 'Searching the history of virtualization',
  virtualization_compare: 'Comparing virtualization platforms',
  virtualization_check_text: 'Checking a text against the record',
};

/** Tools for language models. VS Code asks nobody before it runs them: they only read what is bundled. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  for (const name of Object.keys(agentTools) as readonly AgentToolName[]) {
    owner.add(vscode.lm.registerTool(name, new AgentTool(name, services)));
  }
  owner.add(registerSkillWriter(services));
  return owner;
}

class AgentTool implements vscode.LanguageModelTool<unknown> {
  readonly #name: AgentToolName;
  readonly #services: Services;

  constructor(name: AgentToolName, services: Services) {
    this.#name = name;
    this.#services = services;
  }

  prepareInvocation(): vscode.PreparedToolInvocation {
    return { invocationMessage: doing[this.#name] };
  }

  /** @throws when the input is wrong: the message, which the model reads, says what to send */
  invoke(
    { input }: vscode.LanguageModelToolInvocationOptions<unknown>,
    token: vscode.CancellationToken,
  ): vscode.LanguageModelToolResult {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    const from = { knowledge: this.#services.knowledge(), matcher: this.#services.matcher() };
    const answer = agentTools[this.#name](input, from);
    if ('problems' in answer) throw new Error(answer.problems.join(' '));
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer.json)]);
  }
}
