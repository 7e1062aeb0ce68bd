package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.ConditionParser;
import dev.tidewaiter.rulebook.condition.LexedTokens;
import dev.tidewaiter.rulebook.condition.Lexer;
import dev.tidewaiter.rulebook.condition.RuleSyntaxError;
import dev.tidewaiter.rulebook.condition.Token;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file by the grammar of the rule language: package, imports and the façade; then rules, each with its
 * annotations, its conditions and one call. A rule that cannot be read is one problem, and reading goes on at the next.
 */
final class RuleParser {

    private static final String OUTSIDE =
            " may not stand outside a rule; a file holds its package \"rules\", imports, the global findings and rules";

    private final String path;
    private final List<String> lines;
    private final LexedTokens tokens;
    private final List<Problem> problems;
    private final List<ParsedRule> rules = new ArrayList<>();
    private final Map<String, Integer> imports = new LinkedHashMap<>();

    RuleParser(String path, String text, List<Problem> problems) {
        this.path = path;
        this.lines = List.of(text.split("\r?\n", -1));
        this.tokens = new LexedTokens(new Lexer(text));
        this.problems = problems;
    }

    RuleFile read() {
        int passed = 0;
        try {
            header();
        } catch (RuleSyntaxError e) {
            report(e, null);
            tokens.skipToRuleBehind(0);
        }
        while (true) {
            try {
                var start = tokens.peek();
                passed = start.line();
                if (start.kind() == Token.Kind.END) {
                    return new RuleFile(path, rules, imports);
                }
                if (!start.is("rule")) {
                    throw new RuleSyntaxError(start.line(), start.shown() + OUTSIDE);
                }
                rule();
            } catch (RuleSyntaxError e) {
                report(e, null);
                tokens.skipToRuleBehind(Math.max(passed, e.line()));
            }
        }
    }

    private void header() throws RuleSyntaxError {
        boolean inPackage = false;
        boolean findings = false;
        while (!tokens.peek().is("rule") && tokens.peek().kind() != Token.Kind.END) {
            var word = tokens.take();
            if (word.is("package")) {
                inPackage =
                        tokens.expect(Token.Kind.WORD, "the package \"rules\"").is("rules");
            } else if (word.is("import")) {
                imports.put(qualifiedName(), word.line());
            } else if (word.is("global")) {
                findings = qualifiedName().equals(RuleHeader.FACADE)
                        && tokens.take().is("findings");
                if (!findings) {
                    throw new RuleSyntaxError(word.line(), "the only global is " + RuleHeader.FACADE + " findings");
                }
            } else {
                throw new RuleSyntaxError(word.line(), word.shown() + OUTSIDE);
            }
            tokens.takeIf(";");
        }
        if (!inPackage) {
            throw new RuleSyntaxError(1, "a rule file starts with the line \"package rules\"");
        }
        if (!findings) {
            throw new RuleSyntaxError(1, "lacks the line \"global " + RuleHeader.FACADE + " findings\"");
        }
    }

    private String qualifiedName() throws RuleSyntaxError {
        var name = new StringBuilder(tokens.expect(Token.Kind.WORD, "a name").text());
        while (tokens.takeIf(".")) {
            name.append('.').append(tokens.expect(Token.Kind.WORD, "a name").text());
        }
        return name.toString();
    }

    private void rule() throws RuleSyntaxError {
        var start = tokens.expect("rule");
        var name = tokens.expect(Token.Kind.TEXT, "the rule's name in quotation marks");
        var annotations = new LinkedHashMap<String, ParsedRule.Annotation>();
        List<Condition> conditions = List.of();
        FacadeCall call = null;
        var source = "";
        try {
            RuleHeader.checkName(name);
            while (!tokens.peek().is("when")) {
                annotation(annotations);
            }
            int when = alone("when", start.line());
            conditions = new ConditionParser(tokens).all();
            int then = alone("then", when);
            call = call();
            int end = alone("end", call.line());
            source = source(when, then, end);
        } catch (RuleSyntaxError e) {
            call = null;
            report(e, annotations);
            tokens.skipToRuleBehind(start.line());
        }
        rules.add(new ParsedRule(path, start.line(), name.text(), annotations, conditions, call, source, false));
    }

    /** The lines between when, then and end, those of the consequence without the blanks around them. */
    private String source(int when, int then, int end) {
        var source = new StringBuilder();
        for (int i = when; i < then - 1; i++) {
            source.append(lines.get(i)).append('\n');
        }
        var called = new StringBuilder();
        for (int i = then; i < end - 1; i++) {
            called.append(lines.get(i).strip()).append('\n');
        }
        return source + called.toString().strip();
    }

    /** {@code @Name("text")} or a bare {@code @Name}; nothing else stands between a rule's name and its conditions. */
    private void annotation(Map<String, ParsedRule.Annotation> into) throws RuleSyntaxError {
        var at = tokens.take();
        if (!at.is("@")) {
            throw at.kind() == Token.Kind.END || at.is("rule")
                    ? RuleSyntaxError.noLine("when", at.line())
                    : RuleHeader.noAnnotation(at);
        }
        var name = tokens.expect(Token.Kind.WORD, "the name of an annotation");
        var value = "";
        if (tokens.takeIf("(")) {
            value = tokens.expect(Token.Kind.TEXT, "one text in quotation marks after @" + name.text())
                    .text();
            if (tokens.peek().kind() == Token.Kind.WORD) {
                throw new RuleSyntaxError(
                        tokens.peek().line(),
                        "the text of @" + name.text() + " ends before "
                                + tokens.peek().shown()
                                + ", where a quotation mark stands; write \\\" for one that belongs to the text");
            }
            if (!tokens.peek().is(")")) {
                throw RuleSyntaxError.expected(
                        "\")\" after the text of @" + name.text() + ", which holds one text and no expression",
                        tokens.peek());
            }
            tokens.take();
        }
        if (into.put(name.text(), new ParsedRule.Annotation(value, name.line())) != null) {
            problems.add(new Problem(
                    path, Integer.toString(name.line()), null, "@" + name.text() + " stands twice in one rule"));
        }
    }

    /** Takes a word that must have a line of its own below another, and gives that line. */
    private int alone(String word, int above) throws RuleSyntaxError {
        var found = tokens.take();
        if (found.kind() == Token.Kind.END || found.is("rule")) {
            throw RuleSyntaxError.noLine(word, above);
        }
        if (!found.is(word)) {
            throw RuleSyntaxError.expected("\"" + word + "\"", found);
        }
        if (!lines.get(found.line() - 1).strip().equals(word)) {
            throw RuleSyntaxError.noLine(word, found.line());
        }
        return found.line();
    }

    private FacadeCall call() throws RuleSyntaxError {
        var first = tokens.peek();
        try {
            return RuleHeader.call(tokens);
        } catch (RuleSyntaxError e) {
            var found =
                    first.line() <= lines.size() ? lines.get(first.line() - 1).strip() : "";
            throw new RuleSyntaxError(first.line(), RuleHeader.ONE_CALL + "; found \"" + found + "\"");
        }
    }

    private void report(RuleSyntaxError error, @Nullable Map<String, ParsedRule.Annotation> header) {
        problems.add(new Problem(
                path, Integer.toString(error.line()), header == null ? null : id(header), error.sentence()));
    }

    private static @Nullable String id(Map<String, ParsedRule.Annotation> header) {
        var id = header.getOrDefault("Id", header.get("Of"));
        return id == null ? null : id.value();
    }
}
