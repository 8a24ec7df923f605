package fr.contratdeville.io.json.jackson3;

import fr.contratdeville.io.json.mapper.MappedType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the library does, and copies the tokens. */
final class Serializer<T> extends StdSerializer<T> {

  private final MappedType<T> type;

  Serializer(MappedType<T> type) {
    super(type.type());
    this.type = type;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    String text;
    try {
      // Characters: from bytes, Jackson 3 refuses names in which surrogates are escaped.
      text = new String(type.write(value), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, out);
    }
    try (JsonParser json = Tokens.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      Tokens.fromText(json, out);
    }
  }
}
