// Sends a mail to the recipients FROM to TO over a pool of connections with nodemailer; records nothing.
// node with_nodemailer.js PORT CONNECTIONS FROM TO TEXT_FILE HTML_FILE
const {readFileSync} = require('fs');
const nodemailer = require(process.cwd() + '/node_modules/nodemailer');
const [port, connections, from, to] = process.argv.slice(2, 6).map(Number);
const [text, html] = process.argv.slice(6).map(name => readFileSync(name, 'utf8'));
const transport = nodemailer.createTransport(
  {host: '127.0.0.1', port, pool: true, maxConnections: connections, maxMessages: 1e9});
const filled = (source, fields) => source.replace(/{{ (\w+) }}/g, (_, name) => fields[name]);
const escaped = value => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');

let next = from, done = from;
const one = () => {
  if (next >= to) return;
  const n = next++, address = `customer${n}@company${n % 997}.example`, own = String(n).padStart(26, '0');
  const fields = {first_name: 'Jürgen', company: `Company & Söhne ${n % 997}`, region: `eu-${n % 5}`};
  const inHtml = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, escaped(value)]));
  transport.sendMail({
    from: 'incident@signoff.example', to: {name: `Jürgen Customer ${n}`, address}, subject: 'Some payments fail',
    envelope: {from: `bounce+${own}@signoff.example`, to: [address]},
    list: {unsubscribe: `https://signoff.example/unsubscribe/${own}`},
    text: filled(text, fields), html: filled(html, inHtml),
  }, error => { if (error) throw error; one(); if (++done === to) transport.close(); });
};
for (let i = 0; i < 4 * connections; i++) one();
