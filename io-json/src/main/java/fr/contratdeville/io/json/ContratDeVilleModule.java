package fr.contratdeville.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rendu.Tableau;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.util.List;

/**
 * Lets the {@code ObjectMapper} of an application read contracts, and write contracts, reports and
 * tables, inside its own objects, in the same JSON as {@link JsonContratWriter},
 * {@link JsonRapport} and {@link JsonTableau}:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ContratDeVilleModule()).build();
 * }</pre>
 *
 * <p>{@code findAndRegisterModules} finds it as well. It is meant for the bodies of requests and
 * answers, since a contract passes through memory. Reading is strict: a finding of
 * {@link JsonContratReader} is a {@link JsonMappingException} here, for there is no list to put it
 * in.
 */
public final class ContratDeVilleModule extends SimpleModule {

  @Serial
  private static final long serialVersionUID = 1L;

  private static final String NAME = "contrat-de-ville";

  /** Made by {@link java.util.ServiceLoader} or by hand. */
  public ContratDeVilleModule() {
    super(NAME);
    addSerializer(new Serializer<>(ContratDeVille.class, new JsonContratWriter()::write));
    addSerializer(new Serializer<>(Rapport.class, JsonRapport::write));
    addSerializer(new Serializer<>(Tableau.class, JsonTableau::write));
    addDeserializer(ContratDeVille.class, new Deserializer());
  }

  @FunctionalInterface
  private interface StreamWriter<T> {
    void write(T value, OutputStream stream) throws IOException;
  }

  private static final class Serializer<T> extends StdSerializer<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StreamWriter<T> writer;

    Serializer(Class<T> type, StreamWriter<T> writer) {
      super(type);
      this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.write(value, bytes);
      try (JsonParser json = new JsonFactory().createParser(bytes.toByteArray())) {
        json.nextToken();
        out.copyCurrentStructureExact(json);
      }
    }
  }

  private static final class Deserializer extends StdDeserializer<ContratDeVille> {
    @Serial
    private static final long serialVersionUID = 1L;

    Deserializer() {
      super(ContratDeVille.class);
    }

    @Override
    public ContratDeVille deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonGenerator copy = new JsonFactory().createGenerator(bytes)) {
        copy.copyCurrentStructureExact(in);
      }
      try {
        Lecture lecture = Contrats.read(new ByteArrayInputStream(bytes.toByteArray()), NAME);
        List<Constat> constats = lecture.constats();
        if (constats.isEmpty()) {
          return lecture.valeur();
        }
        throw JsonMappingException.from(
            in, constats.get(0).cellules() + " " + constats.get(0).message().en());
      } catch (LectureException e) {
        throw JsonMappingException.from(in, e.raison().en(), e);
      }
    }
  }
}
