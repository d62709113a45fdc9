import './style.css';
import { App } from './app';
import { Host } from './host';

const host = new Host();
const app = new App(host);
host.listen((message) => app.hear(message));
host.send({ type: 'ready' });
