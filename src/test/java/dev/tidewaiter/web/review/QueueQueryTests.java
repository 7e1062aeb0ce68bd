package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.queue.Facet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

/** An address of the queue says what was asked, and nothing that somebody puts into it leads out of the queue. */
class QueueQueryTests {

    private static final String AT = "0123456789abcdef0123456789abcdef";

    @Test
    void anAddressIsReadAsItWasWritten() {
        var asked = new QueueQuery(
                Map.of(
                        Facet.SEVERITY, Set.of("HOLD", "BLOCK"),
                        Facet.SENDER, Set.of("Müller & Söhne, Inc.; 50 % + \"x\""),
                        Facet.FILE, Set.of("für 100%.xlsx")),
                "лимбах & co",
                true,
                "0-" + AT);
        assertThat(asked.address(AT)).startsWith("/queue?").contains("at=" + AT).doesNotContain(" ");
        assertThat(QueueQuery.parse(asked.query())).isEqualTo(asked);
    }

    @Test
    void whatIsOpenOrUnsureAsksForAnAnswerUnlessSomethingElseIsChosen() {
        assertThat(QueueQuery.ALL.filter("ann").wanted()).containsEntry(Facet.STATE, Set.of("OPEN", "UNSURE"));
        assertThat(QueueQuery.parse("state=SETTLED").filter("ann").wanted())
                .containsEntry(Facet.STATE, Set.of("SETTLED"));
        var approving = QueueQuery.parse("view=approve&state=SETTLED").filter("ann");
        assertThat(approving.wanted()).containsEntry(Facet.STATE, Set.of("PROPOSED"));
        assertThat(approving.notProposedBy()).isEqualTo("ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example/x",
                "at=1#x",
                "%",
                "%zz=%zz",
                "sender=%",
                "a=b\r\nX: y",
                "rule"
            })
    void noBackLeadsOutOfTheQueue(String forged) {
        assertThat(ReviewPages.query(forged).address(null)).matches("/queue(\\?[A-Za-z0-9%=&.~_-]*)?");
        assertThat(ReviewPages.query("?" + forged).address(AT)).matches("/queue\\?[A-Za-z0-9%=&.~_-]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", " ? !"})
    void aSearchForSignsIsToldToNarrowNothing(String signs) {
        assertThat(QueueQuery.unknown(new LinkedMultiValueMap<>(Map.of("q", List.of(signs)))))
                .containsExactly("q=" + signs);
        assertThat(QueueQuery.unknown(new LinkedMultiValueMap<>(Map.of("q", List.of("Müller & Co", " ", "北京")))))
                .isEmpty();
    }

    @Test
    void whatTheQueueDoesNotKnowNarrowsNothing() {
        assertThat(QueueQuery.parse("state=X&verdict=BOGUS&bogus=1")).isEqualTo(QueueQuery.ALL);
        assertThat(QueueQuery.parse("state=X&state=SETTLED").filter("ann").wanted())
                .containsEntry(Facet.STATE, Set.of("SETTLED"));
    }
}
