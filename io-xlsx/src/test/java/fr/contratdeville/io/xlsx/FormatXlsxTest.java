package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormatXlsxTest {

  @Test
  void readsTheWorkbookPartThatPoiWrites() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("Bilan 2023");
      workbook.write(bytes);
    }

    String sheet = null;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/workbook.xml")) {
          var xml = FormatXlsx.xml().createXMLStreamReader(zip);
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("sheet")) {
              sheet = xml.getAttributeValue(null, "name");
            }
          }
          break;
        }
      }
    }
    assertThat(sheet).isEqualTo("Bilan 2023");
  }
}
