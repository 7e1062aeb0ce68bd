package dev.tidewaiter.rulebook.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer's change to a copy of the rules leads to. */
class LockingTests {

    private static final String WORKBOOK = "tables/places.xlsx";
    private static final String TWIN = "tables/places.cities.csv";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheRules() throws IOException {
        RulesCopy.in(folder);
    }

    @Test
    void anEditedWorkbookGetsItsTwinAndANewVersion() throws IOException {
        var before =
                Lock.read(Files.readString(folder.resolve("versions.lock"))).version();
        addCityInExcel("Bandar Anzali");

        assertThat(RulesCheck.ofWhatChanged(folder).problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("rules check --lock"));
        var locked = RulesCheck.locking(folder, SignOff.NONE);

        assertThat(locked.isClean()).isTrue();
        assertThat(requireNonNull(locked.rulebook()).version())
                .isNotEqualTo(before)
                .doesNotContain("edited");
        assertThat(folder.resolve(TWIN)).content().contains("Bandar Anzali");
    }

    @Test
    void onlyScenariosThatTheChangeCanTouchAreRunAndTheSameComeOutOtherwise() throws IOException {
        var chpl = folder.resolve("tables/codes.chpl.csv");
        Files.writeString(chpl, Files.readString(chpl).replace(",854231,", ",854219,"));

        var quick = RulesCheck.ofWhatChanged(folder);
        var whole = RulesCheck.of(folder);

        assertThat(quick.problems()).isNotEmpty().isEqualTo(whole.problems());
        assertThat(quick.scenarios()).isEqualTo(whole.outcomes().size());
        assertThat(quick.outcomes())
                .hasSizeBetween(1, whole.outcomes().size() / 2)
                .extracting(outcome -> outcome.scenario().rule())
                .contains("D01", "D03")
                .doesNotContain("P02", "I02");
        assertThat(quick.failed())
                .isNotEmpty()
                .extracting(outcome -> outcome.scenario().name())
                .containsExactlyElementsOf(whole.failed().stream()
                        .map(outcome -> outcome.scenario().name())
                        .toList());
    }

    @Test
    void afterALockOfSomebodysOwnOnlyWhatChangedSinceIsRun() throws IOException {
        addCityInExcel("Bandar Anzali");
        assertThat(RulesCheck.locking(folder, SignOff.NONE).isClean()).isTrue();
        var chpl = folder.resolve("tables/codes.chpl.csv");
        Files.writeString(chpl, Files.readString(chpl).replace(",854231,", ",854219,"));

        var quick = RulesCheck.ofWhatChanged(folder);
        assertThat(quick.failed()).isNotEmpty();
        assertThat(quick.outcomes()).hasSizeBetween(1, quick.scenarios() / 2);

        var lock = folder.resolve("versions.lock");
        Files.writeString(lock, Files.readString(lock).replaceFirst("(?m)^follows .*\\R", ""));
        assertThat(RulesCheck.ofWhatChanged(folder).outcomes()).hasSize(quick.scenarios());
    }

    @Test
    void aChangedRuleOrNothingChangedRunsAllScenarios() throws IOException {
        var same = RulesCheck.ofWhatChanged(folder);
        assertThat(same.outcomes()).hasSize(same.scenarios());

        var rule = folder.resolve("documents/third-party-pays.drl");
        Files.writeString(rule, Files.readString(rule).replace("A parent company", "A parent firm"));
        assertThat(RulesCheck.ofWhatChanged(folder).outcomes()).hasSize(same.scenarios());
    }

    @Test
    void aLockThatWasChangedByHandIsToldAndSignsForNobody() throws IOException {
        var lock = folder.resolve("versions.lock");
        var text = Files.readString(lock);
        Files.writeString(lock, text.replaceFirst("follows", "author A. Berg\nreviewer C. Wei\nreason none\nfollows"));

        assertThat(Drift.in(RulesFolder.on(folder)))
                .singleElement()
                .asString()
                .startsWith("versions.lock: was changed after it was written");
        assertThat(Lock.read(Files.readString(lock)).signed()).isEqualTo(SignOff.NONE);
        assertThat(RulesFolder.on(folder).isAsLocked()).isFalse();
    }

    @Test
    void aVersionThatWasBroughtBackLeavesTheNumbersOfTheOnesAfterItToThem() throws IOException {
        lockedWith("Bandar Anzali");
        var first = Files.readAllBytes(folder.resolve("versions.lock"));
        var twin = Files.readAllBytes(folder.resolve(TWIN));
        var workbook = Files.readAllBytes(folder.resolve(WORKBOOK));
        var second = lockedWith("Chabahar Port");
        var kept = Files.readAllBytes(KeptVersions.archive(folder, second));

        Files.write(folder.resolve("versions.lock"), first);
        Files.write(folder.resolve(TWIN), twin);
        Files.write(folder.resolve(WORKBOOK), workbook);
        var third = lockedWith("Bandar Lengeh");

        assertThat(KeptVersions.byDayAndNumber(second, third)).isNegative();
        assertThat(KeptVersions.archive(folder, third)).exists();
        assertThat(KeptVersions.archive(folder, second)).hasBinaryContent(kept);
    }

    private String lockedWith(String city) throws IOException {
        Files.writeString(
                folder.resolve(TWIN), city + ",IR,place names from general knowledge\n", StandardOpenOption.APPEND);
        return RulesCheck.locked(folder, RulesFolder.on(folder), SignOff.NONE)
                .lock()
                .version();
    }

    @Test
    void anEditedTwinGetsItsWorkbook() throws IOException {
        Files.writeString(
                folder.resolve(TWIN),
                "Bandar Anzali,IR,place names from general knowledge\n",
                StandardOpenOption.APPEND);

        assertThat(RulesCheck.locking(folder, SignOff.NONE).isClean())
                .as("the folder is checked again once it is written, its workbooks against their twins")
                .isTrue();
    }

    @Test
    void aTwinThatIsEditedTwiceKeepsBothEdits() throws IOException {
        for (var city : List.of("Bandar Anzali", "Chabahar Port")) {
            Files.writeString(
                    folder.resolve(TWIN), city + ",IR,place names from general knowledge\n", StandardOpenOption.APPEND);
            assertThat(Drift.in(RulesCheck.locked(folder, RulesFolder.on(folder), SignOff.NONE)))
                    .isEmpty();
        }

        assertThat(folder.resolve(TWIN)).content().contains("Bandar Anzali", "Chabahar Port");
    }

    @Test
    void aWorkbookAndATwinThatWereBothEditedAreLeftAlone() throws IOException {
        addCityInExcel("Bandar Anzali");
        Files.writeString(folder.resolve(TWIN), "Chabahar,IR,place names\n", StandardOpenOption.APPEND);
        var lock = Files.readString(folder.resolve("versions.lock"));

        assertThat(RulesCheck.locking(folder, SignOff.NONE).problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("take one of the two changes back"));
        assertThat(folder.resolve("versions.lock")).content().isEqualTo(lock);
    }

    @Test
    void aFolderWithAScenarioThatFailsIsNotLocked() throws IOException {
        var scenarios = folder.resolve("routes/embargoed-destination.scenarios.csv");
        int columns = Files.readAllLines(scenarios).get(0).split(",", -1).length;
        Files.writeString(
                scenarios,
                "delivery-to-oslo,BLOCK,wrong on purpose,NO" + ",".repeat(columns - 4) + "\n",
                StandardOpenOption.APPEND);
        var lock = Files.readString(folder.resolve("versions.lock"));

        assertThat(RulesCheck.locking(folder, SignOff.NONE).failed()).hasSize(1);
        assertThat(folder.resolve("versions.lock")).content().isEqualTo(lock);
    }

    private void addCityInExcel(String city) throws IOException {
        var path = folder.resolve(WORKBOOK);
        try (var in = Files.newInputStream(path);
                var workbook = WorkbookFactory.create(in)) {
            var sheet = workbook.getSheet("cities");
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(city);
            row.createCell(1).setCellValue("IR");
            row.createCell(2).setCellValue("place names from general knowledge");
            try (var out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
    }
}
