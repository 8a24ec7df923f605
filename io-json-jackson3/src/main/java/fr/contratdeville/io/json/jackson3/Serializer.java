package fr.contratdeville.io.json.jackson3;

import fr.contratdeville.io.json.mapper.MappedType;
import java.io.IOException;
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
    byte[] text;
    try {
      text = type.write(value);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, out);
    }
    try (JsonParser json = Tokens.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      Tokens.fromText(json, out);
    }
  }
}
