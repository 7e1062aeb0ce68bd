package dev.tidewaiter.rulebook.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All that rules say and ask, as text to look into. */
public final class RuleTexts {

    private RuleTexts() {}

    /** The text of each rule with all of its conditions, by its id. */
    public static Map<String, String> of(Collection<RuleFile> files) {
        var texts = new HashMap<String, String>();
        for (var file : files) {
            for (var rule : file.rules()) {
                var text = new StringBuilder(rule.source());
                rule.annotations().values().forEach(said -> text.append('\n').append(said.value()));
                texts.merge(String.valueOf(rule.id()), text.toString(), (some, more) -> some + '\n' + more);
            }
        }
        return texts;
    }
}
