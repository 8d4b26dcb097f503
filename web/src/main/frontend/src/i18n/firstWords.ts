/** The Chinese that the first screen shows; the other words come with the other screens. */
const files = import.meta.glob<object>(
  './zh-CN/{app,chart,crumbs,document,due,form,funds,home,me,menu,missing,news,print,problem,programme,role,search,session,shortcut,state,table,todo,user}.json',
  { eager: true, import: 'default' },
);
export default Object.assign({}, ...Object.values(files)) as object;
