package fr.contratdeville.io.json.jackson3;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.mapper.MappedType;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Copies the tokens of a value, and reads them as the library does. */
final class Deserializer<T> extends StdDeserializer<T> {

  private final MappedType<T> type;

  Deserializer(MappedType<T> type) {
    super(type.type());
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    try {
      return type.read(text(in));
    } catch (LectureException e) {
      Message reason = e.raison();
      throw DatabindException.from(in, reason.fr() + " / " + reason.en(), e);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, in);
    }
  }

  private static byte[] text(JsonParser in) throws IOException {
    return MappedType.text(sink -> {
      try (JsonGenerator copy = Tokens.FACTORY.createGenerator(ObjectWriteContext.empty(), sink)) {
        Tokens.toText(in, copy);
      } catch (StreamConstraintsException e) {
        throw MappedType.beyondLimits(e);
      } catch (JacksonIOException e) {
        // What the sink or the stream of the application threw.
        throw e.getCause();
      }
    });
  }
}
