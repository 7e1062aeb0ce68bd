package dev.tidewaiter.web.page;

import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.service.EngineInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A sentence that names rules by their numbers, for people who know them by what they are called. */
@Component("ruleMentions")
public class RuleMentions {

    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]\\d{2}\\b");

    private final EngineInForce engine;

    RuleMentions(EngineInForce engine) {
        this.engine = engine;
    }

    /**
     * A piece of a sentence.
     *
     * @param text as people read it: a rule's title, or what stands between rules
     * @param rule the rule's number; null where it is none
     */
    public record Piece(String text, @Nullable String rule) {}

    /** What a rule is called; its number where none in force has it. */
    public String title(String rule) {
        return engine.get().rulebook().rules().stream()
                .filter(one -> one.id().equals(rule))
                .map(Rule::title)
                .findFirst()
                .orElse(rule);
    }

    private Map<String, String> titles() {
        return engine.get().rulebook().rules().stream()
                .collect(Collectors.toMap(Rule::id, Rule::title, (first, again) -> first));
    }

    /** The pieces in their order; a number that no rule in force has stays as it is. */
    public List<Piece> of(String sentence) {
        var titles = titles();
        var pieces = new ArrayList<Piece>();
        var number = NUMBER.matcher(sentence);
        int told = 0;
        while (number.find()) {
            var title = titles.get(number.group());
            if (title != null) {
                pieces.add(new Piece(sentence.substring(told, number.start()), null));
                pieces.add(new Piece(title, number.group()));
                told = number.end();
            }
        }
        pieces.add(new Piece(sentence.substring(told), null));
        return pieces;
    }
}
