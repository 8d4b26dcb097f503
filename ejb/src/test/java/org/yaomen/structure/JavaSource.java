package org.yaomen.structure;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One Java file, read by the compiler's own parser, and what is untidy in it（源文件检查）. */
final class JavaSource {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 5;
    private static final Set<String> FILLED_BY_JPA = Set.of("Entity", "Embeddable", "MappedSuperclass");
    private static final Set<String> QUERIES = Set.of("createQuery", "createNativeQuery");
    private static final Set<String> ROWS = Set.of("list", "one", "update");
    /** They put together what stores hand them; the stores are checked. */
    private static final Set<String> ASSEMBLERS = Set.of("Rows", "Listing");

    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest");
    private static final Set<String> SKIPS = Set.of("Disabled", "DisabledIf", "DisabledOnOs", "EnabledIf");
    private static final Set<String> ASSUMPTIONS = Set.of("assumeTrue", "assumeFalse", "assumingThat", "assumeThat");

    /** A first sentence: everything before a full stop that ends a word. */
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.*?)(?:[.。]\\s|[.。]$|$)", Pattern.DOTALL);

    private static final Pattern TERM = Pattern.compile("（[^）]*\\p{IsHan}[^）]*）");

    private final String name;
    private final boolean production;
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<String> findings = new ArrayList<>();

    private JavaSource(String name, boolean production, JavacTask task) throws IOException {
        this.name = name;
        this.production = production;
        this.trees = DocTrees.instance(task);
        this.unit = task.parse().iterator().next();
    }

    /** What is untidy, each with its place; {@code production} asks for Chinese terms and plain SQL too. */
    static List<String> findings(String name, String text, boolean production) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Any.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        try {
            JavacTask task = (JavacTask)
                    COMPILER.getTask(null, FILES, diagnostic -> {}, List.of("-proc:none"), null, List.of(file));
            JavaSource source = new JavaSource(name, production, task);
            source.new Walk().scan(source.unit, null);
            return source.findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long line(Tree tree, boolean end) {
        var positions = trees.getSourcePositions();
        long position = end ? positions.getEndPosition(unit, tree) : positions.getStartPosition(unit, tree);
        return unit.getLineMap().getLineNumber(position);
    }

    private void found(Tree where, String what) {
        findings.add(name + ":" + line(where, false) + " " + what);
    }

    /** Goes through the tree of one file. */
    private final class Walk extends TreePathScanner<Void, Void> {

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (production && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                String comment = trees.getDocComment(getCurrentPath());
                if (comment == null || !TERM.matcher(firstSentence(comment)).find()) {
                    found(type, "the first sentence about " + type.getSimpleName() + " has no Chinese term in （）");
                }
            }
            if (!production && holdsTests(type) && isTopLevel() && !named(type).matches(".*(Test|IT)")) {
                found(type, "the test class " + type.getSimpleName() + " would never be run");
            }
            annotations(type.getModifiers().getAnnotations());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null) {
                long lines = line(method.getBody(), true) - line(method.getBody(), false) + 1;
                if (lines > LONGEST_METHOD) {
                    found(method, method.getName() + " has " + lines + " lines");
                }
            }
            if (method.getParameters().size() > MOST_PARAMETERS && !isExempt(method)) {
                found(
                        method,
                        method.getName() + " has " + method.getParameters().size() + " parameters");
            }
            annotations(method.getModifiers().getAnnotations());
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            String called = lastName(call.getMethodSelect());
            if (ASSUMPTIONS.contains(called)) {
                found(call, "a test is skipped by " + called);
            }
            if (production && isQuery(call, called) && !ASSEMBLERS.contains(named(enclosingType()))) {
                call.getArguments().stream()
                        .filter(argument -> !isConstant(argument))
                        .filter(BinaryTree.class::isInstance)
                        .forEach(argument -> found(argument, "SQL is put together from values"));
            }
            return super.visitMethodInvocation(call, null);
        }

        private void annotations(List<? extends com.sun.source.tree.AnnotationTree> annotations) {
            annotations.stream()
                    .filter(a -> SKIPS.contains(lastName(a.getAnnotationType())))
                    .forEach(a -> found(a, "a test is switched off"));
        }

        private boolean isExempt(MethodTree method) {
            ClassTree owner = enclosingType();
            boolean constructor = method.getName().contentEquals("<init>");
            boolean lists = owner.getKind() == Tree.Kind.RECORD || owner.getKind() == Tree.Kind.ENUM;
            return (constructor && lists)
                    || owner.getModifiers().getAnnotations().stream()
                            .anyMatch(a -> FILLED_BY_JPA.contains(lastName(a.getAnnotationType())));
        }

        private ClassTree enclosingType() {
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree type) {
                    return type;
                }
            }
            throw new IllegalStateException("outside of any class");
        }

        private boolean isTopLevel() {
            return getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
        }
    }

    private static boolean holdsTests(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .flatMap(m -> ((MethodTree) m).getModifiers().getAnnotations().stream())
                .anyMatch(a -> TESTS.contains(lastName(a.getAnnotationType())));
    }

    private static boolean isQuery(MethodInvocationTree call, String called) {
        return QUERIES.contains(called)
                || (ROWS.contains(called)
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && lastName(select.getExpression()).equals("rows"));
    }

    /** A literal, a constant, or literals and constants joined. */
    private static boolean isConstant(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inner) {
            return isConstant(inner.getExpression());
        }
        if (expression instanceof BinaryTree joined) {
            return isConstant(joined.getLeftOperand()) && isConstant(joined.getRightOperand());
        }
        return expression instanceof LiteralTree || lastName(expression).matches("[A-Z][A-Z0-9_]*");
    }

    private static String lastName(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
    }

    private static String named(ClassTree type) {
        return type.getSimpleName().toString();
    }

    private static String firstSentence(String comment) {
        var matcher = FIRST_SENTENCE.matcher(comment.strip());
        return matcher.find() ? matcher.group(1) : "";
    }
}
