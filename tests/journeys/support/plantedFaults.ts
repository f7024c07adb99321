/** Each fault, as somebody might build it in; and what the guard says. */
export const plantedFaults: [fault: string, plant: () => void, complaint: RegExp][] = [
  [
    'a button of 40 pixels',
    () => {
      const button = document.createElement('button');
      button.textContent = 'Bé quá';
      button.style.cssText = 'width: 40px; height: 40px; min-height: 0; padding: 0';
      document.querySelector('main')?.append(button);
    },
    /^vi kiosk: too small: button\. “Bé quá” 40×40$/,
  ],
  [
    'a box without a label',
    () => {
      const box = document.createElement('input');
      box.style.cssText = 'width: 300px; height: 60px';
      document.querySelector('main')?.append(box);
    },
    /^vi phone: label: /,
  ],
  [
    'pale words',
    () => {
      const words = document.createElement('p');
      words.textContent = 'Chữ nhạt';
      words.style.color = '#bbb';
      document.querySelector('main')?.append(words);
    },
    /^en kiosk: color-contrast: /,
  ],
  [
    'something wider than a phone',
    () => {
      const wide = document.createElement('div');
      wide.style.cssText = 'width: 500px; height: 10px';
      document.querySelector('main')?.append(wide);
    },
    /^vi phone: \d+ pixels wider than the screen$/,
  ],
  [
    'a script of somebody else',
    () => {
      const script = document.createElement('img');
      script.alt = '';
      script.src = 'https://elsewhere.example.test/counter.png';
      document.querySelector('main')?.append(script);
    },
    /content security policy: img-src https:\/\/elsewhere\.example\.test/,
  ],
  [
    'a script that fails',
    () =>
      setTimeout(() => {
        throw new Error('planted failure');
      }),
    /planted failure/,
  ],
  [
    'a name in the title of the window',
    () => {
      document.title = 'Hà Văn Úm – Cửa Bản';
    },
    /the title says Hà Văn Úm/,
  ],
];
