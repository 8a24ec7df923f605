package fr.contratdeville.io.xlsx;

import javax.xml.stream.XMLInputFactory;

/** How this library reads the XML parts of a workbook: no DTD and no external entity. */
public final class FormatXlsx {
  private FormatXlsx() {}

  static XMLInputFactory xml() {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
