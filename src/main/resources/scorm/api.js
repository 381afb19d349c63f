// SCORM 1.2 run-time environment. Runs in the window of a foreign package, before the package's own scripts: whatever
// stands here can be read and changed by the package, so it decides nothing. The screen around it passes on what it
// posts, and the server checks that.
(() => {
  'use strict';

  if (window === window.top) {
    // never a page of its own at our address: it could pass for one of ours
    window.stop();
    document.documentElement.remove();
    return;
  }
  const launch = /*launch*/null;
  const screen = window.parent;
  if (!launch || screen !== window.top) {
    return; // a frame within the package finds the API of the page around it
  }

  const MARK = 'netral-scorm';
  const SAVE_AFTER_MS = 1200;
  const text = (longest) => (value) => value.length <= longest;
  const number = (value) => value === '' || /^-?\d{1,7}(\.\d{1,7})?$/.test(value);
  const percent = (value) => value === '' || (number(value) && +value >= 0 && +value <= 100);
  const word = (...words) => (value) => words.includes(value);
  const whole = (from, to) => (value) => /^-?\d{1,4}$/.test(value) && +value >= from && +value <= to;
  const span = (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
  const status = word('passed', 'completed', 'failed', 'incomplete', 'browsed');

  // the elements a package may write; what is not readable gives error 404
  const WRITABLE = [
    [/^cmi\.core\.lesson_location$/, text(255), true],
    [/^cmi\.core\.lesson_status$/, status, true],
    [/^cmi\.core\.score\.(raw|min|max)$/, percent, true],
    [/^cmi\.core\.exit$/, word('time-out', 'suspend', 'logout', ''), false],
    [/^cmi\.core\.session_time$/, span, false],
    [/^cmi\.suspend_data$/, text(65536), true],
    [/^cmi\.comments$/, text(4096), true],
    [/^cmi\.student_preference\.(audio|speed)$/, whole(-100, 100), true],
    [/^cmi\.student_preference\.text$/, whole(-1, 1), true],
    [/^cmi\.student_preference\.language$/, text(255), true],
    [/^cmi\.objectives\.\d{1,3}\.id$/, text(255), true],
    [/^cmi\.objectives\.\d{1,3}\.status$/, word('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'), true],
    [/^cmi\.objectives\.\d{1,3}\.score\.(raw|min|max)$/, percent, true],
    [/^cmi\.interactions\.\d{1,3}\.(id|time|type|weighting|student_response|result|latency)$/, text(4096), false],
    [/^cmi\.interactions\.\d{1,3}\.objectives\.\d{1,2}\.id$/, text(255), false],
    [/^cmi\.interactions\.\d{1,3}\.correct_responses\.\d{1,2}\.pattern$/, text(4096), false],
  ];
  const CHILDREN = {
    'cmi.core': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score': 'raw,min,max',
    'cmi.objectives': 'id,score,status',
    'cmi.student_data': 'mastery_score,max_time_allowed,time_limit_action',
    'cmi.student_preference': 'audio,language,speed,text',
    'cmi.interactions':
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  };
  const STARTING = {
    'cmi.core.lesson_status': 'not attempted',
    'cmi.student_preference.audio': '0',
    'cmi.student_preference.speed': '0',
    'cmi.student_preference.text': '0',
  };
  const MESSAGES = {
    0: 'No error',
    101: 'General exception',
    201: 'Invalid argument error',
    202: 'Element cannot have children',
    203: 'Element not an array. Cannot have count.',
    301: 'Not initialized',
    401: 'Not implemented error',
    402: 'Invalid set value, element is a keyword',
    403: 'Element is read only.',
    404: 'Element is write only',
    405: 'Incorrect Data Type',
  };

  let values = { ...launch.values };
  let seq = launch.seq;
  let running = false;
  let finished = false;
  let error = 0;
  let timer;
  let dirty = false;

  // pages of one part follow each other in this frame faster than the server answers
  try {
    const carried = JSON.parse(window.name);
    if (carried.mark === MARK && carried.key === launch.key && carried.seq >= seq) {
      values = carried.values;
      seq = carried.seq;
    }
  } catch {
    // the first page
  }

  const post = (kind) => {
    clearTimeout(timer);
    dirty = false;
    seq++;
    window.name = JSON.stringify({ mark: MARK, key: launch.key, seq, values });
    screen.postMessage({ mark: MARK, kind, seq, values }, '*');
  };

  const changed = () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => post('save'), SAVE_AFTER_MS);
  };

  const fail = (code, result) => {
    error = code;
    return result;
  };

  const done = (result) => fail(0, result);

  const count = (array) => {
    const numbers = Object.keys(values)
      .filter((name) => name.startsWith(`${array}.`))
      .map((name) => parseInt(name.slice(array.length + 1), 10));
    return String(numbers.length ? Math.max(...numbers) + 1 : 0);
  };

  const get = (name) => {
    if (name === 'cmi._version') {
      return done('3.4');
    }
    const keyword = /^(.*)\.(_children|_count|_version)$/.exec(name);
    if (keyword) {
      const [, element, what] = keyword;
      if (what === '_children') {
        return element in CHILDREN
          ? done(CHILDREN[element])
          : /^cmi\.objectives\.\d+\.score$/.test(element)
            ? done('raw,min,max')
            : fail(202, '');
      }
      const array = /^cmi\.(objectives|interactions(\.\d+\.(objectives|correct_responses))?)$/.test(element);
      return what === '_count' && array ? done(count(element)) : fail(203, '');
    }
    if (Object.hasOwn(launch.given, name)) {
      return done(launch.given[name]);
    }
    const element = WRITABLE.find(([pattern]) => pattern.test(name));
    if (!element) {
      return fail(/^cmi\./.test(name) ? 401 : 201, '');
    }
    return element[2] ? done(values[name] ?? STARTING[name] ?? '') : fail(404, '');
  };

  const set = (name, value) => {
    if (/\._(children|count|version)$/.test(name)) {
      return fail(402, 'false');
    }
    if (Object.hasOwn(launch.given, name)) {
      return fail(403, 'false');
    }
    const element = WRITABLE.find(([pattern]) => pattern.test(name));
    if (!element) {
      return fail(/^cmi\./.test(name) ? 401 : 201, 'false');
    }
    const array = /^cmi\.(objectives|interactions)\.(\d+)\./.exec(name);
    if (array && +array[2] > +count(`cmi.${array[1]}`)) {
      return fail(201, 'false'); // numbers follow each other
    }
    if (!element[1](value)) {
      return fail(405, 'false');
    }
    // the package adds to its comments (3.4.4); everything else is replaced
    values[name] = name === 'cmi.comments' ? ((values[name] ?? '') + value).slice(0, 4096) : value;
    changed();
    return done('true');
  };

  const API = {
    LMSInitialize(argument) {
      if (argument !== '' && argument !== null && argument !== undefined) {
        return fail(201, 'false');
      }
      if (running) {
        return fail(101, 'false');
      }
      running = true;
      finished = false;
      return done('true');
    },
    LMSFinish(argument) {
      if (argument !== '' && argument !== null && argument !== undefined) {
        return fail(201, 'false');
      }
      if (!running) {
        return fail(301, 'false');
      }
      running = false;
      finished = true;
      post('finish');
      return done('true');
    },
    LMSGetValue(name) {
      return running ? get(String(name)) : fail(301, '');
    },
    LMSSetValue(name, value) {
      return running ? set(String(name), String(value)) : fail(301, 'false');
    },
    LMSCommit(argument) {
      if (argument !== '' && argument !== null && argument !== undefined) {
        return fail(201, 'false');
      }
      if (!running) {
        return fail(301, 'false');
      }
      post('save');
      return done('true');
    },
    LMSGetLastError() {
      return String(error);
    },
    LMSGetErrorString(code) {
      return MESSAGES[code] ?? '';
    },
    LMSGetDiagnostic(code) {
      return MESSAGES[code === '' || code === undefined ? error : code] ?? '';
    },
  };

  window.API = API;
  // packages look in the windows around theirs, where they may see nothing: to them, nothing but the API is there
  const around = { API, postMessage: () => {}, length: 0, document: {}, closed: false };
  around.parent = around;
  around.window = around;
  Object.defineProperty(window, 'parent', { value: around, configurable: true });

  window.addEventListener('pagehide', () => {
    if (dirty && !finished) {
      post('save');
    }
  });
  screen.postMessage({ mark: MARK, kind: 'open' }, '*');
})();
