package fr.contratdeville.io.ods.paquet;

/** The vocabularies that attributes are looked up in, under whatever prefix a file gives them. */
public enum Espace {
  CALCEXT("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"),
  FO("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
  MANIFEST("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
  NUMBER("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
  OFFICE("urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
  STYLE("urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
  TABLE("urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
  TEXT("urn:oasis:names:tc:opendocument:xmlns:text:1.0");

  private final String uri;

  Espace(String uri) {
    this.uri = uri;
  }

  String uri() {
    return uri;
  }
}
