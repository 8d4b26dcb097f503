/** One file per feature; together they are the English of the application. */
const files = import.meta.glob<object>('./en/*.json', { eager: true, import: 'default' });
export default Object.assign({}, ...Object.values(files)) as object;
