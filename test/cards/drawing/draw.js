/* Runs in the browser's page, beside the renderer and axe. */

// The house's cards hold no Markdown: every sign that could be layout is escaped. Here the escapes are taken away again.
const plain = (text) => text.replace(/\\([\\*_[\]`#>+.)-])/g, '$1');
const markup = (text) =>
  `<p>${plain(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\r?\n/g, '<br>')}</p>`;

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markup(text);
  result.didProcess = true;
};

/** Draws a card alone on the page. */
window.drawCard = (json, hostConfig) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.parse(json);
  const frame = document.getElementById('card');
  frame.replaceChildren(card.render());
  // The renderer leaves the label of a choice set with search on the frame around its field.
  for (const field of frame.querySelectorAll('div[aria-labelledby] > input[type=text]'))
    field.setAttribute('aria-labelledby', field.parentElement.getAttribute('aria-labelledby'));
};

/** What is wider than where it stands: words that a phone would cut off. */
window.cutOff = () =>
  [document.documentElement, ...document.querySelectorAll('#card *')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .filter((element) => !element.matches('select, input, textarea'))
    .map((element) => `${element.tagName.toLowerCase()} ${(element.textContent ?? '').slice(0, 60)}`);

/** What axe finds wrong and calls serious or critical. */
window.axeFaults = async () => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
};
