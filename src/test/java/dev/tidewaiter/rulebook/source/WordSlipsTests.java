package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in several word lists of one folder: each is told with its line, though the reader of the lists stops at the first. */
class WordSlipsTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ofNamesAndPlacesHideNoOther() throws IOException {
        var copy = RulesCopy.in(folder);
        int direction = copy.append("words/designation/address-words.tsv", "directoin\tborth");
        int box = copy.append("words/designation/address-words.tsv", "bocks\tcasella");
        int town = copy.append("words/places/towns.tsv", "DE\ttwon\t\tKitebirdville");
        int size = copy.append("words/designation/known-sizes.tsv", "BIS-EL\t2026-07-32\t14160\tour own");

        assertThat(WordLint.problems(RulesFolder.on(folder)))
                .extracting(Problem::toString)
                .anyMatch(told -> told.startsWith("words/designation/address-words.tsv:" + direction + ": "))
                .anyMatch(told -> told.startsWith("words/designation/address-words.tsv:" + box + ": "))
                .anyMatch(told -> told.startsWith("words/places/towns.tsv:" + town + ": "))
                .anyMatch(told -> told.startsWith("words/designation/known-sizes.tsv:" + size + ": "))
                .hasSize(4);
    }

    @Test
    void ofManifestsHideNoOther() throws IOException {
        var copy = RulesCopy.in(folder);
        int first = copy.append("words/manifest/cell-words.tsv", "untis\tkitebirds");
        int second = copy.append("words/manifest/cell-words.tsv", "uints\tkitebird");

        assertThat(ManifestReader.problems(WordLists.of(folder)))
                .extracting(WordProblem::line)
                .containsExactly(first, second);
    }

    @Test
    void ofAClassOrAGroupNameTheNearestOne() throws IOException {
        var copy = RulesCopy.in(folder);
        int drone = copy.append("words/goods/drones.tsv", "DRNE\ten\tx\tkitebird");
        int measure = copy.append("words/goods/drones.tsv", "=ENDURENCE\ten\tx\tkitebirds");
        copy.edit("words/goods/amount-meanings.tsv", text -> text.replaceFirst("@imagers", "@imager"));

        assertThat(WordLint.problems(RulesFolder.on(folder)))
                .extracting(Problem::toString)
                .contains(
                        "words/goods/drones.tsv:" + drone + ": there is no \"DRNE\"; write \"DRONE\" if that is meant",
                        "words/goods/drones.tsv:" + measure
                                + ": there is no \"=ENDURENCE\"; write \"=ENDURANCE\" if that is meant")
                .anyMatch(
                        told -> told.startsWith("words/goods/amount-meanings.tsv:")
                                && told.endsWith(
                                        "there is no group \"imager\" in words/goods/class-groups.tsv; write \"imagers\" if that is meant"))
                .hasSize(3);
    }
}
