package dev.tidewaiter.designation.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept from one start to the next is of these words and no others, so their key must tell each kind of them. */
class AddressLexiconKeyTests {

    private static final List<String> KINDS = List.of(
            "street",
            "building",
            "house",
            "unit",
            "area",
            "mark",
            "way",
            "numbered",
            "between",
            "before",
            "direction",
            "box",
            "box-number",
            "ordinal",
            "country-town",
            "glued");

    /** Of the fields of a lexicon, the one that follows from another: the first words of its towns. */
    private static final String FOLLOWS = "firstOfTowns";

    static List<String> kinds() {
        return KINDS;
    }

    static List<Field> fields() {
        return Arrays.stream(AddressLexicon.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> !field.getName().equals(FOLLOWS))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aWordMoreOfAnyKindChangesTheKey(String kind) {
        assertThat(lexicon(kind + "\tkelvarin\n", "").key())
                .isNotEqualTo(lexicon("", "").key());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void nothingThatALexiconKnowsIsLeftOutOfItsKey(Field field) throws Exception {
        field.setAccessible(true);
        var rows = new StringBuilder();
        KINDS.forEach(
                kind -> rows.append(kind).append("\tkelvarin").append(kind).append('\n'));
        var other = field.get(lexicon(rows.toString(), "Kelvograd\tKelvagrad\n"));
        var changed = lexicon("", "");
        assertThat(other.toString())
                .as("the rows of this test change %s", field.getName())
                .isNotEqualTo(field.get(changed).toString());

        field.set(changed, other);

        assertThat(changed.key()).isNotEqualTo(lexicon("", "").key());
    }

    private static AddressLexicon lexicon(String words, String towns) {
        var every = "street\troad\nbox\tpob\nglued\tgasse\n";
        return AddressLexicon.of(WordLists.of(Map.of(
                "words/designation/address-words.tsv", (every + words).getBytes(StandardCharsets.UTF_8),
                "words/places/town-spellings.tsv", ("Tehran\tTeheran\n" + towns).getBytes(StandardCharsets.UTF_8))));
    }
}
