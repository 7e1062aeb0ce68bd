package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words with which letters, boxes and bills speak to somebody: courtesies, "Attn", whoever gets the money, and ports, which nobody
 * speaks to. Thread-safe once filled.
 */
public final class AddressingWords {

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Set<String> ports = new HashSet<>();
    private final List<String> ends = new ArrayList<>();
    private final List<String> courtesies = new ArrayList<>();
    private final List<String> firsts = new ArrayList<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> payees = new HashSet<>();
    private final List<String> forWhom = new ArrayList<>();

    AddressingWords() {}

    /** Where words of a kind of the list belong; null for those of other kinds. */
    @Nullable
    Collection<String> ofKind(String kind) {
        return switch (kind) {
            case "addressed" -> ends;
            case "courtesy-first" -> courtesies;
            case "addressed-first" -> firsts;
            case "person-first" -> persons;
            case "payee" -> payees;
            case "port" -> ports;
            case "for-whom" -> forWhom;
            default -> null;
        };
    }

    /** Whether a word of a text says that it is a place where ships or planes go: "OMEGA SEA PORT". */
    public boolean namesPort(String text) {
        return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(ports::contains);
    }

    /** Whether a text ends as one does that addresses somebody: "株式会社例 御中". */
    public boolean isAddressed(String text) {
        var bare = text.strip();
        return ends.stream().anyMatch(bare::endsWith);
    }

    /** Whether a text begins as one does that speaks to somebody and names nobody: "お客様". */
    public boolean isCourtesy(String text) {
        return courtesies.stream().anyMatch(text::startsWith);
    }

    /** Whether one of the lines of a block says that it speaks to somebody: "Omega LLC" over "Attn: Mr Lira". */
    public boolean speaksTo(String block) {
        return block.lines().anyMatch(line -> isAddressed(line) || beginsAddressed(line));
    }

    private boolean beginsAddressed(String line) {
        var small = line.strip().toLowerCase(Locale.ROOT);
        return firsts.stream()
                .anyMatch(word -> small.startsWith(word)
                        && (small.length() == word.length()
                                || !Character.isLetterOrDigit(small.charAt(word.length()))));
    }

    /** What stands behind a word at the beginning of a text that says for whom something is: "for Omega LLC"; all of another text. */
    public String withoutForWhom(String text) {
        var small = Characters.small(text);
        for (var word : forWhom) {
            boolean parts = Character.isIdeographic(word.codePointAt(0))
                    || (small.length() > word.length() && small.charAt(word.length()) == ' ');
            if (parts && small.startsWith(word)) {
                return text.substring(word.length()).strip();
            }
        }
        return text;
    }

    /** Whether a text names a person and says so: "Mr Omega", "Bpk. Omega". */
    public boolean isPerson(String text) {
        return persons.contains(PartyWords.first(text));
    }

    /** Whether a label heads whoever gets the money where a bank stands beside it, and in other papers a receiver: "Получатель". */
    public boolean isPayee(String label) {
        return payees.contains(label.strip().toLowerCase(Locale.ROOT));
    }
}
