/* 加入資格セルフチェックの枠を、中身の高さに合わせる */
(function () {
	var ns = 'shikaku-kakunin';
	function isPx(n, least) {
		return n === Math.floor(n) && n >= least && n <= 20000;
	}
	function attach(frame) {
		if (frame[ns]) return;
		frame[ns] = 1;
		frame.title = frame.title || '加入資格確認書';
		var id = Math.random().toString(36).slice(2);
		var link = document.createElement('a');
		var left, timer;
		link.href = frame.src;

		function hello() {
			clearTimeout(timer);
			if (!frame.contentWindow || left-- < 0) return;
			frame.contentWindow.postMessage({ ns: ns, v: 1, type: 'hello', id: id }, link.origin);
			timer = setTimeout(hello, left < 12 ? 2000 : 250);
		}
		function greet() {
			left = 20;
			hello();
		}
		function show(m) {
			var css = getComputedStyle(frame);
			var pad = parseFloat(css.paddingTop);
			var rim = frame.offsetHeight - frame.clientHeight + pad + parseFloat(css.paddingBottom);
			var h = m.h + (css.boxSizing === 'border-box' ? rim : 0);
			frame.style.cssText += ';height:' + h + 'px!important';
			if (m.type !== 'step') return;
			var y = frame.getBoundingClientRect().top + frame.clientTop + pad + m.top;
			var offset = parseFloat(frame.getAttribute('data-offset')) || 0;
			if (y < offset || y > innerHeight - 48) scrollBy(0, y - offset - 16);
		}
		addEventListener('message', function (event) {
			var m = event.data;
			if (event.source !== frame.contentWindow || event.origin !== link.origin) return;
			if (!m || m.ns !== ns || m.v !== 1) return;
			if (m.type === 'boot') greet();
			if (m.id !== id || !isPx(m.h, 200)) return;
			if (m.type === 'ready') clearTimeout(timer);
			else if (m.type !== 'height' && (m.type !== 'step' || !isPx(m.top, 0))) return;
			show(m);
		});
		frame.addEventListener('load', greet);
		greet();
	}
	function start() {
		[].forEach.call(document.querySelectorAll('iframe[data-' + ns + ']'), attach);
	}
	addEventListener('DOMContentLoaded', start);
	start();
})();
