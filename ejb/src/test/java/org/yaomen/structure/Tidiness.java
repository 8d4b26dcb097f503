package org.yaomen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is untidy in a set of files（整洁检查）, each finding with its file; the checkers take text, so plants are strings. */
final class Tidiness {

    private static final int LONGEST_FILE = 300;

    private static final Pattern MIGRATION = Pattern.compile("V[0-9]{4}__[a-z0-9_]+\\.sql");
    private static final Pattern LATER =
            Pattern.compile("\\b(" + String.join("|", "TO" + "DO", "FIX" + "ME", "X" + "XX") + ")\\b");
    private static final Pattern SOMEBODYS_MACHINE =
            Pattern.compile("(?<![\\w.}~-])/(" + "wo" + "rk|ro" + "ot|ho" + "me)/[\\w.]|\\.\\./sha" + "red");
    private static final Pattern WRITTEN = Pattern.compile(
            ".*\\.(java|tsx?|mjs|css|sql|xml|json|ya?ml|md|cli|properties|csv|jrxml|html|sh|cmd|txt|http)|yaomen|.*/run");
    /** Brought from elsewhere, or made by a machine. */
    private static final Pattern NOT_WRITTEN_HERE =
            Pattern.compile("mvnw|mvnw\\.cmd|LICENSE|.*package-lock\\.json|\\.mvn/.*");

    /** The stack speaks to the running system as any client does. */
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("^import (static )?org\\.yaomen\\.(?!stack\\b).*");

    private Tidiness() {}

    static List<String> findings(Map<String, String> files) {
        List<String> findings = new ArrayList<>();
        files.forEach((name, text) -> {
            if (WRITTEN.matcher(name).matches()
                    && !NOT_WRITTEN_HERE.matcher(name).matches()) {
                findings.addAll(words(name, text));
            }
            if (name.matches(".*\\.(java|tsx?|mjs)")) {
                findings.addAll(length(name, text));
            }
            if (name.endsWith(".java") && !name.contains("/planted/")) {
                findings.addAll(JavaSource.findings(name, text, name.contains("src/main/")));
            }
            if (name.startsWith("stack/") && name.endsWith(".java")) {
                findings.addAll(stack(name, text));
            }
            if (name.contains("db/migration/")) {
                findings.addAll(migration(name, text));
            }
        });
        findings.addAll(packages(files));
        return findings;
    }

    static List<String> words(String name, String text) {
        List<String> findings = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (LATER.matcher(line).find()) {
                findings.add(name + ":" + number + " puts something off");
            }
            if (line.indexOf('\t') >= 0) {
                findings.add(name + ":" + number + " has a tab");
            }
            if (SOMEBODYS_MACHINE.matcher(line).find()) {
                findings.add(name + ":" + number + " names a folder of one machine");
            }
        }
        return findings;
    }

    static List<String> length(String name, String text) {
        long lines = text.lines().count();
        return lines > LONGEST_FILE ? List.of(name + " has " + lines + " lines") : List.of();
    }

    static List<String> stack(String name, String text) {
        return text.lines()
                .filter(line -> OF_THE_SYSTEM.matcher(line).matches())
                .map(line -> name + " knows a class of the system: " + line)
                .toList();
    }

    static List<String> migration(String name, String text) {
        List<String> findings = new ArrayList<>();
        if (!MIGRATION.matcher(name.substring(name.lastIndexOf('/') + 1)).matches()) {
            findings.add(name + " is not named V0001__what_it_does.sql");
        }
        if (!text.startsWith("-- Why")) {
            findings.add(name + " does not begin with its reason");
        }
        return findings;
    }

    /** Every package of production code is described and null-marked. */
    static List<String> packages(Map<String, String> files) {
        TreeSet<String> folders = files.keySet().stream()
                .filter(name -> name.endsWith(".java") && name.contains("src/main/java/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> findings = new ArrayList<>();
        for (String folder : folders) {
            String info = files.getOrDefault(folder + "/package-info.java", "");
            if (!info.contains("NullMarked") || !info.contains("/**") || !info.matches("(?s).*（\\p{IsHan}.*）.*")) {
                findings.add(folder + " has no package-info with its Chinese term and @NullMarked");
            }
        }
        return findings;
    }
}
