package dev.tidewaiter.rulebook.condition;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody meant who writes conditions as another language has them, or as people write numbers and lists. */
final class ConditionHints {

    private static final Map<String, String> OPERATORS = Map.of("=", "==", "=>", ">=", "=<", "<=", "<>", "!=");

    private static final Map<String, String> SIGNS = Map.of("&", "&&", "|", "||", ";", ",");

    /** Words that join two comparisons of one fact for those who write them, by their small letters. */
    private static final Map<String, String> JOINTS = Map.of("and", "&&", "or", "||", "und", "&&", "oder", "||");

    private ConditionHints() {}

    static void refuseForeignOperator(Token found) throws RuleSyntaxError {
        var meant = found.kind() == Token.Kind.SIGN ? OPERATORS.get(found.text()) : null;
        if (meant != null) {
            throw new RuleSyntaxError(found.line(), found.shown() + " compares nothing; write \"" + meant + "\"");
        }
    }

    /** A word between two comparisons; behind it stands no fact of its own, or the bracket before it would be open. */
    static void refuseJointInWords(Tokens tokens) throws RuleSyntaxError {
        var found = tokens.peek();
        var meant = found.kind() == Token.Kind.WORD ? JOINTS.get(found.text().toLowerCase(Locale.ROOT)) : null;
        if (meant == null) {
            return;
        }
        boolean isOfLanguage = found.is("and") || found.is("or");
        tokens.take();
        var next = tokens.peek();
        boolean isComparison = next.is("!")
                || (next.kind() == Token.Kind.WORD && !next.isFactType() && !next.is("not") && !next.is("exists"));
        if (isComparison || !isOfLanguage) {
            throw new RuleSyntaxError(
                    found.line(),
                    found.shown() + " joins no comparisons of one fact; write \"" + meant + "\""
                            + (meant.equals("&&") ? " or a comma" : ""));
        }
        throw ConstraintParser.unclosed(found.line(), "");
    }

    /** A number behind a comma compares nothing. */
    static void refuseDecimalComma(@Nullable Token before, Token behind) throws RuleSyntaxError {
        if (before != null && before.kind() == Token.Kind.NUMBER && behind.kind() == Token.Kind.NUMBER) {
            throw new RuleSyntaxError(
                    behind.line(),
                    "the number " + before.text() + "," + behind.text() + " is written with a comma; write "
                            + before.text() + "." + behind.text()
                            + (behind.text().length() == 3 ? ", or " + before.text() + behind.text() : ""));
        }
    }

    /** What stands behind a comparison where a comma or the end of the bracket must. */
    static void refuseBehindComparison(@Nullable Token before, Token found) throws RuleSyntaxError {
        var meant = found.kind() == Token.Kind.SIGN ? SIGNS.get(found.text()) : null;
        if (meant != null) {
            throw new RuleSyntaxError(found.line(), found.shown() + " joins no comparisons; write \"" + meant + "\"");
        }
        if (before != null
                && before.kind() == Token.Kind.NUMBER
                && (found.kind() == Token.Kind.WORD || found.is("%"))) {
            throw new RuleSyntaxError(
                    found.line(),
                    found.shown() + " stands behind the number " + before.text()
                            + "; write the number alone, in the unit of the property");
        }
        if (found.kind() == Token.Kind.WORD) {
            throw missingComma(found);
        }
    }

    /** A word behind a property: another property, where what follows compares it or ends it; else an operator that there is not. */
    static RuleSyntaxError behindProperty(Tokens tokens) throws RuleSyntaxError {
        var word = tokens.take();
        var next = tokens.peek();
        boolean isProperty = next.kind() == Token.Kind.SIGN && !next.is("(") && !next.is(".");
        return isProperty ? missingComma(word) : ConditionParser.notAllowed(word);
    }

    private static RuleSyntaxError missingComma(Token before) {
        return new RuleSyntaxError(before.line(), "a comma, \"&&\" or \"||\" is missing before " + before.shown());
    }

    static void refuseMissingComma(Token found) throws RuleSyntaxError {
        if (found.kind() == Token.Kind.TEXT || found.kind() == Token.Kind.NUMBER) {
            throw new RuleSyntaxError(found.line(), "a comma is missing before " + found.shown());
        }
    }

    /** A word where a value must stand. */
    static RuleSyntaxError noValue(Token word, Tokens tokens) throws RuleSyntaxError {
        if (tokens.peek().is("(")) {
            return ConditionParser.notAllowed(word);
        }
        if (tokens.takeIf(".")) {
            return new RuleSyntaxError(
                    word.line(),
                    word.shown() + " lacks the dollar sign of a fact that was bound; write $" + word.text() + "."
                            + tokens.peek().text());
        }
        return new RuleSyntaxError(
                word.line(),
                word.shown() + " is no value; write a number, a text between \" and \", true or false, or a property"
                        + " of a fact that was bound, such as $threshold.value");
    }
}
