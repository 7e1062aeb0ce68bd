package dev.tidewaiter.rulebook.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads conditions: patterns of facts joined by {@code and}, {@code or}, {@code not}, {@code exists} and parentheses. One
 * after the other means that all must hold.
 */
public final class ConditionParser {

    /** Deeper than any rule that a person reads, and far from what a stack holds. */
    private static final int DEEPEST = 16;

    private final Tokens tokens;
    private final ConstraintParser constraints;
    private int depth;

    public ConditionParser(Tokens tokens) {
        this.tokens = tokens;
        this.constraints = new ConstraintParser(tokens);
    }

    /** All conditions up to the word {@code then}, which stays. */
    public List<Condition> all() throws RuleSyntaxError {
        var all = new ArrayList<Condition>();
        while (!tokens.peek().is("then") && tokens.peek().kind() != Token.Kind.END) {
            all.add(any());
        }
        return all;
    }

    private Condition any() throws RuleSyntaxError {
        int line = tokens.peek().line();
        var parts = new ArrayList<Condition>(List.of(every()));
        while (tokens.takeIf("or")) {
            parts.add(every());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts, line);
    }

    private Condition every() throws RuleSyntaxError {
        int line = tokens.peek().line();
        var parts = new ArrayList<Condition>(List.of(single()));
        while (tokens.takeIf("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts, line);
    }

    private Condition single() throws RuleSyntaxError {
        var token = tokens.peek();
        if (tokens.takeIf("not")) {
            return new Condition.Not(quantified(token), token.line());
        }
        if (tokens.takeIf("exists")) {
            return new Condition.Exists(quantified(token), token.line());
        }
        if (tokens.takeIf("(")) {
            return grouped(token);
        }
        return pattern();
    }

    /** What stands behind {@code not} or {@code exists}: a pattern, or a group in parentheses. */
    private Condition quantified(Token word) throws RuleSyntaxError {
        return tokens.takeIf("(") ? grouped(word) : pattern();
    }

    private Condition grouped(Token opening) throws RuleSyntaxError {
        if (++depth > DEEPEST) {
            throw new RuleSyntaxError(opening.line(), "parentheses are nested more than " + DEEPEST + " deep");
        }
        var condition = any();
        var found = tokens.peek();
        if (startsCondition(found)) {
            throw new RuleSyntaxError(
                    found.line(),
                    "neither \"and\" nor \"or\" stands before " + found.shown()
                            + " in a bracket; write one of them, or close the bracket before it");
        }
        if (ConstraintParser.followsPattern(found)) {
            throw ConstraintParser.unclosed(opening.line(), "");
        }
        tokens.expect(")");
        depth--;
        return condition;
    }

    private static boolean startsCondition(Token found) {
        return found.kind() == Token.Kind.VARIABLE || found.isFactType() || found.is("exists") || found.is("not");
    }

    private Condition pattern() throws RuleSyntaxError {
        var first = tokens.take();
        String variable = null;
        var type = first;
        if (first.kind() == Token.Kind.VARIABLE) {
            variable = first.text();
            tokens.expect(":");
            type = tokens.take();
        }
        if (!type.isFactType()) {
            throw noFactType(type);
        }
        return new Condition.Pattern(variable, type.text(), constraints.inBrackets(type), first.line());
    }

    private static RuleSyntaxError noFactType(Token found) {
        if (found.is(")")) {
            return new RuleSyntaxError(found.line(), "the bracket \")\" closes none that is open; take it out");
        }
        if (found.is("findings")) {
            return RuleSyntaxError.noLine("then", found.line());
        }
        return found.kind() == Token.Kind.WORD
                ? notAllowed(found)
                : RuleSyntaxError.expected("a fact type such as Goods", found);
    }

    /** What a condition has no word for, however the engine would understand it. */
    static RuleSyntaxError notAllowed(Token word) {
        return new RuleSyntaxError(
                word.line(),
                "the condition may not use \"" + word.text() + "\"; it compares properties of facts and calls nothing");
    }
}
