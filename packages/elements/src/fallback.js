/*
 * Where an element cannot be shown, says whom to call in every one that brings no text of its own, and gives the place
 * free that gig-undefined.css keeps. `yizhan.js` loads it when an element does not arrive; browsers that read no modules
 * get it by <script nomodule src="…/fallback.js" data-hotline="12333">. ES5, because that is all they read.
 */
(function () {
  var script = document.querySelector('script[data-hotline]');
  var hotline = script && script.getAttribute('data-hotline');
  var elements = document.getElementsByTagName('*');
  for (var index = 0; index < elements.length; index++) {
    var element = elements[index];
    var tag = element.tagName.toLowerCase();
    if (tag.slice(0, 4) !== 'gig-' || (window.customElements && window.customElements.get(tag))) continue;
    element.style.minHeight = '0';
    if (/\S/.test(element.textContent) || element.children.length > 0) continue;
    element.style.display = 'block';
    element.textContent =
      '这里打不开，可能是浏览器太旧，也可能是网络不通。' +
      (hotline ? '找活、招人请打 ' + hotline + '。' : '找活、招人请到就近的零工驿站。');
  }
})();
