package dev.tidewaiter.rulebook.model;

import java.util.List;

/**
 * A fact that a rule may ask of.
 *
 * @param name       as a condition names it
 * @param means      in a sentence
 * @param properties what may be asked of it
 */
public record FactTerm(String name, String means, List<Asked> properties) {

    /**
     * A property of it.
     *
     * @param holds     what it holds, such as {@code number}, and for a constant which there are
     * @param means     in a sentence; empty when its name says it
     * @param condition how a condition asks for it; empty for what can only be quoted, or compared with the same of another fact
     * @param example   a rule that asks for it, with its place; empty when no rule does
     */
    public record Asked(String name, String holds, String means, String condition, String example) {}

    public FactTerm {
        properties = List.copyOf(properties);
    }
}
