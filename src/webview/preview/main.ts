import './style.css';
import { watchTooltips } from '../shared/tooltips';

// VS Code runs this in the Markdown preview and replaces the page's content in place: the document stays.
watchTooltips(document, 'page');
