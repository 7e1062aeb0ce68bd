package dev.tidewaiter.rulebook.condition;

import dev.tidewaiter.rulebook.condition.Constraint.Operator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a pattern asks of a fact: comparisons joined by commas, {@code &&}, {@code ||}, {@code !} and parentheses. */
public final class ConstraintParser {

    private static final int DEEPEST = 16;

    /** The engine takes chains apart by calling itself, and would run out of stack. */
    private static final int MOST_IN_A_CHAIN = 64;

    private static final Operator[] OPERATORS = Operator.values();

    private static final List<String> BEHIND_PATTERNS = List.of("then", "end", "and", "or", "exists", "when", "rule");

    private final Tokens tokens;
    private @Nullable Token opened;
    private @Nullable Token lastOperand;
    private int depth;

    public ConstraintParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The brackets of a pattern, and the constraints between them, divided by commas. */
    List<Constraint> inBrackets(Token factType) throws RuleSyntaxError {
        opened = factType;
        tokens.expect("(");
        var list = new ArrayList<Constraint>();
        if (!tokens.peek().is(")")) {
            list.add(either());
            while (tokens.takeIf(",")) {
                ConditionHints.refuseDecimalComma(lastOperand, tokens.peek());
                list.add(either());
            }
        }
        refuseUnclosed(tokens.peek());
        ConditionHints.refuseBehindComparison(lastOperand, tokens.peek());
        tokens.expect(")");
        return list;
    }

    /** What stands behind a pattern and never in it is met only where the pattern's bracket was not closed. */
    private void refuseUnclosed(Token found) throws RuleSyntaxError {
        ConditionHints.refuseJointInWords(tokens);
        if (opened != null && followsPattern(found)) {
            throw unclosed(opened.line(), " behind " + opened.text());
        }
    }

    static boolean followsPattern(Token found) {
        return found.kind() == Token.Kind.END
                || found.kind() == Token.Kind.VARIABLE
                || found.isFactType()
                || BEHIND_PATTERNS.stream().anyMatch(found::is);
    }

    static RuleSyntaxError unclosed(int line, String behind) {
        return new RuleSyntaxError(line, "the bracket \"(\"" + behind + " is not closed; write \")\" where it ends");
    }

    public Constraint either() throws RuleSyntaxError {
        int line = tokens.peek().line();
        var parts = new ArrayList<Constraint>(List.of(every()));
        while (tokens.takeIf("||")) {
            parts.add(every());
            refuseLonger(parts, "||");
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.Either(parts, line);
    }

    private Constraint every() throws RuleSyntaxError {
        int line = tokens.peek().line();
        var parts = new ArrayList<Constraint>(List.of(single()));
        while (tokens.takeIf("&&")) {
            parts.add(single());
            refuseLonger(parts, "&&");
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.Every(parts, line);
    }

    private static void refuseLonger(List<Constraint> chain, String sign) throws RuleSyntaxError {
        if (chain.size() > MOST_IN_A_CHAIN) {
            throw new RuleSyntaxError(
                    chain.get(0).line(),
                    "more than " + MOST_IN_A_CHAIN + " comparisons are joined by " + sign
                            + "; write \"in (…)\", or a table that the rule looks up");
        }
    }

    private Constraint single() throws RuleSyntaxError {
        var token = tokens.peek();
        boolean opposite = tokens.takeIf("!");
        if (!tokens.takeIf("(")) {
            var constraint = opposite ? holds() : comparison();
            return opposite ? new Constraint.Opposite(constraint, token.line()) : constraint;
        }
        if (++depth > DEEPEST) {
            throw new RuleSyntaxError(token.line(), "parentheses are nested more than " + DEEPEST + " deep");
        }
        var grouped = either();
        refuseUnclosed(tokens.peek());
        tokens.expect(")");
        depth--;
        return opposite ? new Constraint.Opposite(grouped, token.line()) : grouped;
    }

    private Constraint holds() throws RuleSyntaxError {
        var property = property();
        return new Constraint.Holds(property.text(), property.line());
    }

    private Constraint comparison() throws RuleSyntaxError {
        var property = property();
        var next = tokens.peek();
        boolean not = tokens.takeIf("not");
        if (tokens.takeIf("in")) {
            return new Constraint.Within(property.text(), not, operands(), property.line());
        }
        if (tokens.takeIf("contains")) {
            return new Constraint.Compares(
                    property.text(), not ? Operator.NOT_CONTAINS : Operator.CONTAINS, operand(), property.line());
        }
        if (not) {
            refuseUnclosed(tokens.peek());
            throw RuleSyntaxError.expected("\"in\" or \"contains\" after \"not\"", tokens.peek());
        }
        var operator = operator(next);
        if (operator == null) {
            return new Constraint.Holds(property.text(), property.line());
        }
        tokens.take();
        return new Constraint.Compares(property.text(), operator, operand(), property.line());
    }

    private @Nullable Operator operator(Token token) throws RuleSyntaxError {
        for (var operator : OPERATORS) {
            if (!operator.searches() && token.is(operator.written())) {
                return operator;
            }
        }
        ConditionHints.refuseForeignOperator(token);
        refuseUnclosed(token);
        if (token.kind() == Token.Kind.WORD) {
            throw ConditionHints.behindProperty(tokens);
        }
        return null;
    }

    private Token property() throws RuleSyntaxError {
        lastOperand = null;
        var property = tokens.take();
        if (property.kind() != Token.Kind.WORD) {
            throw RuleSyntaxError.expected("a property of the fact", property);
        }
        refuseCall(property);
        return property;
    }

    /** Neither a call nor a property of a property. */
    private void refuseCall(Token word) throws RuleSyntaxError {
        if (tokens.peek().is("(")) {
            throw ConditionParser.notAllowed(word);
        }
        if (tokens.takeIf(".")) {
            throw ConditionParser.notAllowed(tokens.take());
        }
    }

    private List<Operand> operands() throws RuleSyntaxError {
        tokens.expect("(");
        var operands = new ArrayList<Operand>(List.of(operand()));
        while (tokens.takeIf(",")) {
            operands.add(operand());
        }
        ConditionHints.refuseMissingComma(tokens.peek());
        tokens.expect(")");
        return operands;
    }

    private Operand operand() throws RuleSyntaxError {
        var token = tokens.take();
        lastOperand = token;
        return switch (token.kind()) {
            case TEXT -> text(token);
            case NUMBER -> new Operand.Digits(token.text());
            case VARIABLE -> {
                tokens.expect(".");
                var property = tokens.expect(Token.Kind.WORD, "a property of " + token.text());
                refuseCall(property);
                yield new Operand.BoundProperty(token.text(), property.text());
            }
            case WORD -> wordOperand(token);
            default -> throw RuleSyntaxError.expected("a value", token);
        };
    }

    private Operand wordOperand(Token token) throws RuleSyntaxError {
        if (token.is("true") || token.is("false")) {
            return new Operand.Truth(token.is("true"));
        }
        if (!token.isFactType()) {
            throw ConditionHints.noValue(token, tokens);
        }
        tokens.expect(".");
        var name = tokens.expect(Token.Kind.WORD, "a constant of " + token.text());
        refuseCall(name);
        return new Operand.Constant(token.text(), name.text());
    }

    /** Texts that tables and lists hold are plain; nothing in them may mean more to an engine than to a reader. */
    private static Operand text(Token token) throws RuleSyntaxError {
        boolean plain = true;
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            plain &= c >= ' ' && c <= '~' && c != '"' && c != '\\';
        }
        if (!plain) {
            throw new RuleSyntaxError(
                    token.line(),
                    "a text in a condition consists of plain letters, digits and signs, without quotation mark and"
                            + " backslash");
        }
        return new Operand.Text(token.text());
    }
}
