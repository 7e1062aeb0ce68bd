package dev.tidewaiter.designation.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.format.GivenLists;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlBeginningTests {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String UN = """
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
              <ENTITIES><ENTITY>
                <DATAID>2</DATAID><FIRST_NAME>EXAMPLE ROTOR WORKS</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER>
              </ENTITY></ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    @TempDir
    Path folder;

    private List<ListSnapshot> read(String text) throws IOException, UnreadableList {
        return GivenLists.read(Files.writeString(folder.resolve("un.xml"), text), 0.9);
    }

    /** XML allows nothing before its declaration; who passed the list on may have left it there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n  \r\n",
                "<!-- passed on by nobody -->\n",
                "\ufeff\n<!-- <?xml version=\"1.0\"?> -->\n\ufeff",
                "<!-- one --> <!-- two -->"
            })
    void readsAListBehindBlankLinesOrAComment(String before) throws Exception {
        var lists = read(before + DECLARATION + UN);
        assertThat(lists).extracting(ListSnapshot::id).containsExactly("UN");
        assertThat(lists.get(0).entries()).hasSize(1);
    }

    @Test
    void readsAListWithoutDeclarationBehindAComment() throws Exception {
        assertThat(read("\n<!-- a comment -->\n" + UN)).hasSize(1);
    }

    @Test
    void refusesACommentThatIsNeverClosed() {
        assertThatExceptionOfType(UnreadableList.class).isThrownBy(() -> read("<!-- begun " + DECLARATION + UN));
    }
}
