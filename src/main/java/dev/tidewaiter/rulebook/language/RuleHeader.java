package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.RuleSyntaxError;
import dev.tidewaiter.rulebook.condition.Token;
import dev.tidewaiter.rulebook.condition.Tokens;
import java.util.ArrayList;

/** The fixed parts of a rule: its name, the façade that it may call, and how. */
final class RuleHeader {

    /** What rule files name as the façade: a fixed name and no class, to which the engine binds its own collector of findings. */
    static final String FACADE = "dev.tidewaiter.rulebook.Findings";

    static final String ONE_CALL = "the consequence must be one call: findings.flag, findings.cannotCheck or"
            + " findings.nearMiss (drools.getRule(), facts…)";

    private static final String IN_NAMES = " ,.;:()-_/+&";

    private RuleHeader() {}

    /** Names reach the engine, and class names are made from them. */
    static void checkName(Token name) throws RuleSyntaxError {
        boolean plain =
                name.text().codePoints().allMatch(c -> Character.isLetterOrDigit(c) || IN_NAMES.indexOf(c) >= 0);
        if (!plain || name.text().isBlank()) {
            throw new RuleSyntaxError(
                    name.line(), "a rule's name consists of letters, digits, blanks and " + IN_NAMES.strip());
        }
    }

    static RuleSyntaxError noAnnotation(Token found) {
        return new RuleSyntaxError(
                found.line(),
                found.shown() + " is no annotation; between a rule's name and \"when\" stand annotations such as"
                        + " @Title(\"…\"), and nothing else");
    }

    /** Reads {@code findings.flag(drools.getRule(), $fact, …);}. */
    static FacadeCall call(Tokens tokens) throws RuleSyntaxError {
        int line = tokens.expect("findings").line();
        tokens.expect(".");
        var method = tokens.expect(Token.Kind.WORD, "a call");
        var call = Branch.Call.named(method.text());
        if (call == null) {
            throw RuleSyntaxError.expected("a call", method);
        }
        for (var fixed : new String[] {"(", "drools", ".", "getRule", "(", ")"}) {
            tokens.expect(fixed);
        }
        var arguments = new ArrayList<String>();
        while (tokens.takeIf(",")) {
            arguments.add(tokens.expect(Token.Kind.VARIABLE, "a fact").text());
        }
        tokens.expect(")");
        tokens.expect(";");
        return new FacadeCall(call, arguments, line);
    }
}
