package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A rule file taken apart far enough to check it and to say where something is wrong. The engine's own parser has the
 * last word on the grammar; this one knows lines, annotations, and what is a condition and what a consequence.
 *
 * @param path    the file, relative to the rules folder
 * @param text    what the engine compiles
 * @param rules   its rules
 * @param imports imported names with their lines
 * @param strange lines outside rules that are neither package, import nor the façade, with their lines
 */
public record RuleFile(
        String path, String text, List<RuleText> rules, Map<String, Integer> imports, Map<String, Integer> strange) {

    private static final Pattern RULE = Pattern.compile("\\s*rule\\s+\"([^\"]*)\"\\s*");
    private static final Pattern IMPORT = Pattern.compile("\\s*import\\s+([^;]+?)\\s*;?\\s*");
    private static final Pattern PACKAGE = Pattern.compile("\\s*package\\s+rules\\s*;?\\s*");
    private static final Pattern FACADE =
            Pattern.compile("\\s*global\\s+dev\\.tidewaiter\\.rulebook\\.Findings\\s+findings\\s*;?\\s*");
    private static final String FACADE_CLASS = " dev.tidewaiter.rulebook.engine.Findings ";
    private static final Pattern ANNOTATIONS = Pattern.compile("(?m)^[ \\t]+@.*$");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*(\\w+)\\s*\\(");
    private static final Pattern TABLE_ROW = Pattern.compile("\\s*// rule values at [A-Z]+(\\d+), header at .*");

    /**
     * The text without what rules say of themselves. The engine has no use for it and would look for a class behind every
     * annotation. Lines keep their numbers.
     */
    public String withoutAnnotations() {
        return ANNOTATIONS.matcher(text).replaceAll("").replace(" dev.tidewaiter.rulebook.Findings ", FACADE_CLASS);
    }

    /** Takes a file apart; what cannot be understood is left to the engine's parser to report. */
    public static RuleFile read(String path, String text, List<Problem> problems) {
        return new Reader(path, text, problems).read();
    }

    private static final class Reader {
        private final String path;
        private final String text;
        private final List<String> lines;
        private final List<Problem> problems;
        private final List<RuleText> rules = new ArrayList<>();
        private final Map<String, Integer> imports = new LinkedHashMap<>();
        private final Map<String, Integer> strange = new LinkedHashMap<>();
        private String tableRow = "";

        Reader(String path, String text, List<Problem> problems) {
            this.path = path;
            this.text = text;
            this.lines = text.lines().toList();
            this.problems = problems;
        }

        RuleFile read() {
            int at = 0;
            while (at < lines.size()) {
                var line = lines.get(at);
                var rule = RULE.matcher(line);
                if (rule.matches()) {
                    at = readRule(rule.group(1), at);
                } else {
                    outside(line, at);
                    at++;
                }
            }
            return new RuleFile(path, text, List.copyOf(rules), Map.copyOf(imports), Map.copyOf(strange));
        }

        private void outside(String line, int at) {
            var row = TABLE_ROW.matcher(line);
            var imported = IMPORT.matcher(line);
            if (row.matches()) {
                tableRow = "row " + row.group(1);
            } else if (imported.matches()) {
                imports.put(imported.group(1), at + 1);
            } else if (!line.isBlank()
                    && !line.strip().startsWith("//")
                    && !PACKAGE.matcher(line).matches()
                    && !FACADE.matcher(line).matches()) {
                strange.put(line.strip(), at + 1);
            }
        }

        private int readRule(String name, int start) {
            var annotations = new LinkedHashMap<String, RuleText.Annotation>();
            int at = start + 1;
            while (at < lines.size() && !lines.get(at).strip().equals("when")) {
                annotationsIn(lines.get(at), at + 1, annotations);
                at++;
            }
            int whenLine = at + 2;
            var when = new StringBuilder();
            at++;
            while (at < lines.size() && !lines.get(at).strip().equals("then")) {
                when.append(lines.get(at)).append('\n');
                at++;
            }
            int thenLine = at + 2;
            var then = new StringBuilder();
            at++;
            while (at < lines.size() && !lines.get(at).strip().equals("end")) {
                then.append(lines.get(at).strip()).append('\n');
                at++;
            }
            if (at >= lines.size()) {
                problems.add(
                        new Problem(
                                path,
                                Integer.toString(start + 1),
                                null,
                                "the rule \"" + name
                                        + "\" has no line \"when\", \"then\" and \"end\" of its own; write each on a line alone"));
            }
            rules.add(new RuleText(
                    path,
                    start + 1,
                    name,
                    Map.copyOf(annotations),
                    bindings(when.toString()),
                    when.toString(),
                    whenLine,
                    then.toString().strip(),
                    thenLine,
                    tableRow));
            return at + 1;
        }

        private static Map<String, String> bindings(String when) {
            var bindings = new HashMap<String, String>();
            var binding = BINDING.matcher(when);
            while (binding.find()) {
                bindings.put(binding.group(1), binding.group(2));
            }
            return Map.copyOf(bindings);
        }

        /** Annotations of one line: {@code @Name("text")} or a bare {@code @Name}; several may stand on a line. */
        private void annotationsIn(String line, int number, Map<String, RuleText.Annotation> into) {
            int at = line.indexOf('@');
            while (at >= 0) {
                int end = at + 1;
                while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
                    end++;
                }
                var name = line.substring(at + 1, end);
                var value = new StringBuilder();
                int open = line.startsWith("(\"", end) || line.startsWith("( \"", end) ? line.indexOf('"', end) : -1;
                if (open >= 0) {
                    end = quoted(line, open + 1, value);
                }
                if (into.put(name, new RuleText.Annotation(value.toString(), number)) != null) {
                    problems.add(new Problem(
                            path, Integer.toString(number), null, "@" + name + " stands twice in one rule"));
                }
                at = line.indexOf('@', end);
            }
        }

        private static int quoted(String line, int from, StringBuilder into) {
            int at = from;
            while (at < line.length() && line.charAt(at) != '"') {
                if (line.charAt(at) == '\\' && at + 1 < line.length()) {
                    at++;
                }
                into.append(line.charAt(at));
                at++;
            }
            return Math.min(line.length(), at + 1);
        }
    }
}
