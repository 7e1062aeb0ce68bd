package dev.tidewaiter.report;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SameParty;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.rulebook.CitedLaws;
import dev.tidewaiter.rulebook.RulebookFiles;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NearMiss;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Program;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Screened lines made by hand, as the engine would give them for a sheet with the columns A shipment, B consignee, C goods, D HS code, E destination. */
public final class Screened {

    public static final String SHEET = "Lines";

    private Screened() {}

    public static SheetRef sheet(String file) {
        return new SheetRef(file, SHEET, false);
    }

    public static ScreenedLine clear(SheetRef sheet, int row) {
        return new ScreenedLine(line(sheet, row), Verdict.CLEAR, List.of(), List.of(), List.of());
    }

    public static ScreenedLine blocked(SheetRef sheet, int row) {
        return new ScreenedLine(
                line(sheet, row),
                Verdict.BLOCK,
                List.of(listedParty(sheet, row), engine(sheet, row)),
                List.of(),
                List.of());
    }

    public static ScreenedLine held(SheetRef sheet, int row) {
        return new ScreenedLine(line(sheet, row), Verdict.HOLD, List.of(engine(sheet, row)), List.of(), List.of());
    }

    public static ScreenedLine unasked(SheetRef sheet, int row) {
        var where = Value.absent(Field.HS, new CellRef(sheet, row, 3));
        return new ScreenedLine(
                line(sheet, row),
                Verdict.CANNOT_CHECK,
                List.of(),
                List.of(
                        new NotChecked("G01", "Goods are under a listed code", List.of(Field.HS), List.of(where)),
                        new NotChecked("R01", "Goods go to an embargoed place", List.of(Field.DESTINATION), List.of())),
                List.of(new NearMiss("P02", "LIMBACH FLUGMOTOREN", "63 % alike; the threshold is 85 %")));
    }

    public static ScreenedLine toReview(SheetRef sheet, int row, String explanation) {
        var finding = new Finding(
                "G05",
                Severity.REVIEW,
                "Thermal camera",
                explanation,
                "Ask for the data sheet.",
                List.of("15 CFR part 774, 6A003"),
                List.of(value(sheet, row, 2, Field.DESCRIPTION, "Thermal camera core")),
                null,
                List.of(),
                List.of(),
                null,
                null);
        return new ScreenedLine(line(sheet, row), Verdict.REVIEW, List.of(finding), List.of(), List.of());
    }

    public static GoodsLine line(SheetRef sheet, int row) {
        return GoodsLine.at(sheet, row)
                .value(value(sheet, row, 0, Field.SHIPMENT, "S-" + row))
                .build();
    }

    public static Value value(SheetRef sheet, int row, int column, Field field, String text) {
        return Value.read(field, text, new CellRef(sheet, row, column));
    }

    private static Finding engine(SheetRef sheet, int row) {
        return new Finding(
                "G02",
                Severity.HOLD,
                "Engine behind another description",
                "Described as “industrial refrigeration unit”, but L550E is a 50 hp two-stroke aircraft engine.",
                "Ask for the data sheet of the engine.",
                List.of("15 CFR 744.3"),
                List.of(
                        value(sheet, row, 2, Field.DESCRIPTION, "Industrial refrigeration unit L550E"),
                        value(sheet, row, 3, Field.HS, "8418.69")),
                null,
                List.of(),
                List.of(),
                new Finding.ControlReference("US-EAR", "8407.10", "uav-hs-codes", 14),
                null);
    }

    /** A line with a party that another list's entry carries by a spelling that it alone gives. */
    public static ScreenedLine blockedThroughAnotherList(SheetRef sheet, int row) {
        var finding = listedParty(sheet, row);
        var match = Objects.requireNonNull(finding.match());
        var other = new Match(
                match.party(),
                match.designation(),
                match.kind(),
                match.strength(),
                match.score(),
                match.query(),
                match.listed(),
                match.parts(),
                match.agrees(),
                match.differs(),
                match.unknown(),
                new SameParty(match.designation(), "number 91350200051193084R"));
        return new ScreenedLine(
                line(sheet, row), Verdict.BLOCK, List.of(finding.also(List.of(other))), List.of(), List.of());
    }

    private static Finding listedParty(SheetRef sheet, int row) {
        var name = value(sheet, row, 1, Field.CONSIGNEE_NAME, "Xiamen Limbah Aircraft Engines Co Ltd");
        var party = new Party(
                Role.CONSIGNEE,
                name,
                Value.absent(Field.CONSIGNEE_ADDRESS, null),
                new Country("CN"),
                value(sheet, row, 4, Field.DESTINATION, "CN"),
                List.of());
        var entry = Designation.listed("OFAC-SDN", "51298", Designation.Kind.ORGANISATION)
                .names(List.of(new Designation.ListedName("XIAMEN LIMBACH AIRCRAFT ENGINE CO., LTD.", false)))
                .programmes(List.of("RUSSIA-EO14024"))
                .countries(List.of(new Country("CN")))
                .addresses(List.of("Xiamen, Fujian"))
                .listedOn(LocalDate.of(2024, 10, 17))
                .build();
        var match = new Match(
                party,
                entry,
                Match.Kind.NAME,
                Match.Strength.STRONG,
                0.973219,
                name,
                entry.name(),
                List.of(
                        new NamePart("xiamen", "xiamen", NamePart.Kind.SAME, 0),
                        new NamePart("limbah", "limbach", NamePart.Kind.TYPO, -0.0268),
                        new NamePart("co ltd", "co ltd", NamePart.Kind.LEGAL_FORM, 0),
                        new NamePart("", "engine", NamePart.Kind.MISSING, -0.01)),
                Set.of(SecondaryField.COUNTRY),
                Set.of(),
                Set.of(SecondaryField.ADDRESS, SecondaryField.IDENTIFIER),
                null);
        return new Finding(
                "P02",
                Severity.BLOCK,
                "Party has the name of a designated party",
                "Consignee “Xiamen Limbah Aircraft Engines Co Ltd” is 97 % like XIAMEN LIMBACH AIRCRAFT ENGINE CO., LTD. on OFAC-SDN (RUSSIA-EO14024). The country agrees; the address and the identifier are unknown.",
                "Stop the shipment. Ask the customer for the registration number and compare it with the entry.",
                List.of("31 CFR part 587", "15 CFR 744.8"),
                List.of(name),
                match,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static final CitedLaws LAWS = CitedLaws.of(new RulebookFiles.Table(
            "laws.laws",
            List.of("citation", "told_by", "title", "requires", "source", "certainty"),
            List.of(
                    List.of(
                            "15 CFR 744.8",
                            "744.8",
                            "Blocked parties",
                            "Every item needs a licence.",
                            "89 FR 20107",
                            "sourced"),
                    List.of(
                            "15 CFR 746.8",
                            "746.8",
                            "Russia",
                            "Listed items need a licence.",
                            "89 FR 51644",
                            "sourced"))));

    public static Basis basis() {
        return new Basis(
                "f00d",
                new Program("0.1.0", "90".repeat(32)),
                LocalDate.of(2026, 11, 25),
                AsOf.shipment(LocalDate.of(2026, 11, 25)).toString(),
                new Basis.RulesUsed(
                        "2026.11.1",
                        "ab".repeat(32),
                        45,
                        "the copy in the program",
                        true,
                        SignOff.NONE,
                        Map.of(),
                        LAWS),
                List.of(
                        new Basis.ListUsed(
                                "OFAC-SDN",
                                "OFAC Specially Designated Nationals",
                                LocalDate.of(2026, 11, 24),
                                18_724,
                                "cd".repeat(32),
                                1L,
                                true,
                                List.of()),
                        new Basis.ListUsed(
                                "EL", "BIS Entity List", null, 3_312, "ef".repeat(32), null, false, List.of())),
                List.of(new Finding(
                        "S01",
                        Severity.REVIEW,
                        "A list is old",
                        "Screened with BIS Entity List (EL), which does not say when it was published.",
                        "Import the list again.",
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        "EL")),
                null,
                null,
                List.of());
    }

    public static ManifestSummary summary(SheetRef sheet, int screened) {
        return new ManifestSummary(
                sheet.file(),
                "12".repeat(32),
                List.of(new SheetSummary(
                        sheet,
                        screened + 2,
                        screened,
                        List.of(new RowNote(1, "the headings")),
                        List.of(new RowNote(99, "the row is cut off; send the file again")),
                        new SheetMapping(
                                sheet.sheet(),
                                1,
                                Map.of(
                                        Field.SHIPMENT, "A",
                                        Field.CONSIGNEE_NAME, "B",
                                        Field.DESCRIPTION, "C",
                                        Field.HS, "D"),
                                List.of("F: Remarks"),
                                List.of("Column B “Customer” was read as the consignee."),
                                List.of()))),
                List.of(new IntegrityFinding(
                        "hidden-column",
                        sheet.sheet(),
                        "E1",
                        1,
                        "Column E is hidden. It was screened all the same.",
                        "Ask the sender why it is hidden.")));
    }
}
