/** One file per feature; together they are the Chinese of the application. */
const files = import.meta.glob<object>('./zh-CN/*.json', { eager: true, import: 'default' });
export default Object.assign({}, ...Object.values(files)) as object;
