/* 加入資格セルフチェックの枠を、中身の高さに合わせる */
(function () {
	var ns = 'shikaku-kakunin';
	var id = Math.random().toString(36).slice(2);
	if (window[ns]) return;
	window[ns] = 1;

	function each(act) {
		[].forEach.call(document.querySelectorAll('iframe[data-' + ns + ']'), act);
	}
	function origins(frame) {
		var link = document.createElement('a');
		return [frame.src, frame.getAttribute('data-origin')]
			.map(function (url) {
				link.href = url || 'data:';
				return link.origin;
			})
			.filter(function (origin) {
				return origin !== 'null';
			});
	}
	function greet(frame, left) {
		var form = frame.contentWindow;
		clearTimeout(frame[ns]);
		if (!form || left < 0) return;
		frame.title = frame.title || '加入資格確認書';
		origins(frame).forEach(function (origin) {
			form.postMessage({ ns: ns, v: 1, type: 'hello', id: id }, origin);
		});
		frame[ns] = setTimeout(greet, left > 12 ? 250 : 2000, frame, left - 1);
	}
	function start(event) {
		each(function (frame) {
			if (event.target === document || event.target === frame) greet(frame, 20);
		});
	}

	function rect(box) {
		return box.getBoundingClientRect();
	}
	function style(box, name) {
		return getComputedStyle(box)[name];
	}
	function rim(box, sizing) {
		var pads = parseFloat(style(box, 'paddingTop')) + parseFloat(style(box, 'paddingBottom'));
		return style(box, 'boxSizing') === sizing ? box.offsetHeight - box.clientHeight + pads : 0;
	}
	function scrolls(box) {
		return /auto|scroll/.test(style(box, 'overflowY')) && box.scrollHeight > box.clientHeight;
	}
	function set(box, name, value) {
		box.style.setProperty(name, value, 'important');
	}
	function size(frame, h) {
		frame.h = h;
		set(frame, 'height', h + 'px');
		set(frame, 'min-height', h + 'px');
	}
	function shrink(frame, bottom) {
		var h = frame.h - rect(frame).bottom + bottom;
		if (h < frame.h && h >= 200) size(frame, h);
	}
	/* 枠を切る箱は伸ばす。伸ばせなければ枠を縮め、枠の中で動かす */
	function fit(frame) {
		var isLast = !frame.offsetParent;
		for (var box = frame; !isLast && (box = box.parentElement); ) {
			var clips = /hidden|clip/.test(style(box, 'overflowY'));
			var isRoot = box === document.body || !box.parentElement;
			var bottom = rect(box).top + box.clientTop + box.clientHeight;
			var by = rect(frame).bottom - bottom;
			if (scrolls(box)) return;
			isLast = isRoot ? clips : style(box, 'position') === 'fixed';
			if (isRoot || !box.clientHeight) continue;
			if (clips && (isLast || style(box, 'maxHeight') !== 'none')) shrink(frame, bottom);
			else if (box[ns] || (by > 0 && (clips || box === frame.offsetParent))) {
				box[ns] = 1;
				set(box, 'min-height', box.offsetHeight + by - rim(box, 'content-box') + 'px');
				set(box, 'aspect-ratio', 'auto');
			}
		}
		if (isLast) shrink(frame, innerHeight);
	}
	function reveal(frame, top) {
		var offset = parseFloat(frame.getAttribute('data-offset')) || 0;
		function away(from, to) {
			var y = rect(frame).top + frame.clientTop + parseFloat(style(frame, 'paddingTop')) + top;
			return y < from || y > to - 48 ? y - from - 16 : 0;
		}
		for (var box = frame; (box = box.parentElement); ) {
			if (scrolls(box)) {
				box.scrollTop += away(Math.max(rect(box).top, offset), Math.min(rect(box).bottom, innerHeight));
			}
		}
		var by = away(offset, innerHeight);
		if (by) scrollBy(0, by);
	}

	function isPx(n, least) {
		return n === Math.floor(n) && n >= least && n <= 20000;
	}
	addEventListener('message', function (event) {
		var m = event.data;
		if (!m || m.ns !== ns || m.v !== 1) return;
		each(function (frame) {
			if (event.source !== frame.contentWindow || origins(frame).indexOf(event.origin) < 0) return;
			if (m.type === 'boot') greet(frame, 20);
			if (m.id !== id || !isPx(m.h, 200)) return;
			if (m.type === 'ready') clearTimeout(frame[ns]);
			else if (m.type !== 'height' && (m.type !== 'step' || !isPx(m.top, 0))) return;
			size(frame, m.h + rim(frame, 'border-box'));
			fit(frame);
			if (m.type === 'step') reveal(frame, m.top);
		});
	});
	function refit() {
		each(function (frame) {
			if (frame.h) fit(frame);
		});
	}
	addEventListener('resize', refit);
	addEventListener('transitionend', refit);
	addEventListener('DOMContentLoaded', start);
	/* あとから入れた枠や差し替えた枠も、読み込みが終わればここに来る */
	document.addEventListener('load', start, true);
	start({ target: document });
})();
