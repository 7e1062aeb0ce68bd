package dev.tidewaiter.rulebook.condition;

import java.util.List;

/** What a pattern asks of a fact. Each knows the line that it stands on. */
public sealed interface Constraint {

    int line();

    /** How a property is compared with one operand. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        CONTAINS("contains"),
        NOT_CONTAINS("not contains");

        private final String written;

        Operator(String written) {
            this.written = written;
        }

        /** As a rule writes it. */
        public String written() {
            return written;
        }

        public boolean orders() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }

        public boolean searches() {
            return this == CONTAINS || this == NOT_CONTAINS;
        }
    }

    /** The property is true. */
    record Holds(String property, int line) implements Constraint {}

    /** The property compares with the operand as the operator says. */
    record Compares(String property, Operator operator, Operand operand, int line) implements Constraint {}

    /** The property equals one of the operands, or none of them. */
    record Within(String property, boolean outside, List<Operand> operands, int line) implements Constraint {
        public Within {
            operands = List.copyOf(operands);
        }
    }

    /** The constraint does not hold. */
    record Opposite(Constraint of, int line) implements Constraint {}

    /** Every one holds. */
    record Every(List<Constraint> parts, int line) implements Constraint {
        public Every {
            parts = List.copyOf(parts);
        }
    }

    /** At least one holds. */
    record Either(List<Constraint> parts, int line) implements Constraint {
        public Either {
            parts = List.copyOf(parts);
        }
    }
}
