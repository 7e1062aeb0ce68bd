package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.model.Finding.ControlReference;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule and what it says when it holds. A rule has one for each severity that it can give, and one for
 * each fact that may be missing.
 *
 * @param name     the name the engine knows it by
 * @param rule     the rule it belongs to
 * @param call     what it does
 * @param severity how far its finding reaches
 * @param cites    the law this condition rests on; a fact may fill in its own
 * @param explain  the sentence
 * @param steps    what the officer does; a fact may fill in its own
 * @param needs    the fields of which one is missing, for {@code CANNOT_CHECK}
 * @param goods    the control it stands for, for a row of a decision table; null otherwise
 */
public record Branch(
        String name,
        Rule rule,
        Call call,
        Severity severity,
        List<Template> cites,
        Template explain,
        Template steps,
        List<Field> needs,
        @Nullable ControlReference goods) {

    /** What a consequence calls. */
    public enum Call {
        FLAG("flag"),
        CANNOT_CHECK("cannotCheck"),
        NEAR_MISS("nearMiss");

        private final String method;

        Call(String method) {
            this.method = method;
        }

        public String method() {
            return method;
        }

        static @Nullable Call named(String method) {
            for (var call : values()) {
                if (call.method.equals(method)) {
                    return call;
                }
            }
            return null;
        }
    }

    /** Whether it stands in no file, but was added to a rule that asks for a currency. */
    public boolean isAdded() {
        return call == Call.CANNOT_CHECK && name.endsWith(CurrencyNeeds.UNKNOWN);
    }

    /** The same condition of a rule in force. */
    public Branch inForce() {
        return new Branch(name, rule.inForce(), call, severity, cites, explain, steps, needs, goods);
    }

    public Branch {
        cites = List.copyOf(cites);
        needs = List.copyOf(needs);
    }
}
