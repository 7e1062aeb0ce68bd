package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Particulars;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What OFAC's XML says of ships, in an element of its own. */
class OfacShipsTests {

    private static final String SHIP = """
            <?xml version="1.0"?>
            <sdnList xmlns="http://tempuri.org/sdnList.xsd">
              <publshInformation><Publish_Date>03/28/2025</Publish_Date><Record_Count>1</Record_Count></publshInformation>
              <sdnEntry><uid>90003</uid><lastName>QUILLWAVE</lastName><sdnType>Vessel</sdnType>
                <programList><program>IRAN</program></programList>
                <vesselInfo><callSign>5XYZ7</callSign><vesselType>Tanker</vesselType><vesselFlag>Panama</vesselFlag>
                  <vesselOwner>QUILL SHIPPING</vesselOwner><tonnage>900</tonnage></vesselInfo>
              </sdnEntry>
            </sdnList>
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsCallSignOwnerAndFlag() throws Exception {
        var list = GivenLists.read(Files.writeString(folder.resolve("sdn.xml"), SHIP), 0.9)
                .get(0);
        var ship = list.entries().get(0);
        assertThat(ship.identifiers()).extracting(ListedIdentifier::value).containsExactly("5XYZ7");
        assertThat(ship.particulars().links())
                .extracting(Particulars.Link::name)
                .containsExactly("QUILL SHIPPING");
        assertThat(ship.countries()).extracting(Object::toString).containsExactly("PA");
    }
}
