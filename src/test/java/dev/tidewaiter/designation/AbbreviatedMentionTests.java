package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People by their initials and firms by the abbreviation of their trade, in texts that are there for something else. */
class AbbreviatedMentionTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 9);
    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(ListSnapshot.of(
            "OFAC-SDN",
            "Test list",
            null,
            List.of(
                    listed("1", Designation.Kind.PERSON, "QUILLFEATHER, Artem Mikhailovich"),
                    listed("2", Designation.Kind.ORGANISATION, "TRADING HOUSE TORVALDIN LLC"),
                    listed("4", Designation.Kind.ORGANISATION, "TRADING HOUSE TORVAL LLC"),
                    listed("3", Designation.Kind.PERSON, "КЕЛЬВАРИНОВ, Юрий Андреевич")),
            "0",
            "test")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signatory A.M. Quillfeather, head of sales",
                "signed by A. Quillfeather",
                "no. 33 of 2 May, Quillfeather A.M., stamp",
                "Mr. A. M. Quillfeather, director",
                "checked by Dr A M Quillfeather today",
                "signed by A. Quillfeather, street 5",
                "signed by A. Quillfeather close to the gate",
                "A. Quillfeather, A. Quillfeather street 5"
            })
    void aPersonIsFoundByInitials(String text) {
        assertThat(found(Field.REMARKS, text)).containsExactly("1");
        assertThat(found(Field.PART_NUMBER, text)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"подписал Кельваринов Ю.А., склад", "signed: Yu. A. Kelvarinov, store"})
    void initialsInRussianLettersAreFoundLikewise(String text) {
        assertThat(found(Field.REMARKS, text)).contains("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the firm of A.K. Quillfeather, head of sales",
                "signed by P. Quillfeather",
                "a Quillfeather pump of the better sort",
                "signed by A. Quill, F. Eather",
                "certificate of Quillfeather, in two copies",
                "store in A. Quillfeather street 5, gate 2",
                "A. Quillfeather Str. 5"
            })
    void aPersonOfOtherInitialsIsAnother(String text) {
        assertThat(found(Field.REMARKS, text)).isEmpty();
        assertThat(found(Field.PART_NUMBER, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trading House Torvaldin",
                "TD Torvaldin",
                "ordered by T.D. Torvaldin, Omsk",
                "ТД Торвальдин",
                "Т/Д Торвальдин",
                "OOO TD Torvaldin",
                "ТД «Торвальдин»",
                "signatory A.M. Quill, TD Torvaldin",
                "see drawing 12, goods of TD Torvaldin"
            })
    void theAbbreviationOfATradeSaysWhatItsWordsSay(String text) {
        assertThat(found(Field.REMARKS, text)).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TD Torval",
                "goods of TD TORVAL, Omsk",
                "OOO TD Torval",
                "ТД «Торвал»",
                "signatory A.M. Quill, TD Torval",
                "see drawing 12, goods of TD Torval",
                "SEE DRAWING TD TORVAL, SOLD BY TD TORVAL"
            })
    void soItDoesBeforeAShortName(String text) {
        assertThat(found(Field.REMARKS, text)).containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Torval",
                "TX Torval",
                "TD 75, cloth of torval",
                "see drawing TD Torval rev 2",
                "SEE DRAWING TD TORVAL",
                "TD Torval rev. 2",
                "see TD torval file",
                "TD: torval drawing attached",
                "sensor TH torval",
                "Th. Torval",
                "TH Torval",
                "goods via Torval TH, Bangkok",
                "torval td file attached"
            })
    void aWordOfTheNameAloneNamesNobody(String text) {
        assertThat(found(Field.REMARKS, text)).isEmpty();
    }

    private static List<String> found(Field field, String text) {
        return DESIGNATIONS.mentionedIn(Value.read(field, text, CELL)).matches().stream()
                .map(Match::designation)
                .map(Designation::entry)
                .toList();
    }

    private static Designation listed(String entry, Designation.Kind kind, String name) {
        return Designation.listed("OFAC-SDN", entry, kind)
                .names(List.of(new ListedName(name, false)))
                .programmes(List.of("RUSSIA-EO14024"))
                .build();
    }
}
