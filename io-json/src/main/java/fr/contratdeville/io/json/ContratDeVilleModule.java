package fr.contratdeville.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Limits;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.io.json.codec.Tokens;
import fr.contratdeville.io.json.mapper.MappedType;
import fr.contratdeville.io.json.mapper.MappedTypes;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.Serial;

/**
 * Lets the {@code ObjectMapper} of an application read and write the values of this library inside
 * its own objects, in the same JSON as {@link JsonContratWriter}, {@link JsonRapport} and
 * {@link JsonTableau}:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ContratDeVilleModule()).build();
 * }</pre>
 *
 * <p>{@code findAndRegisterModules} finds it as well. Without it a mapper refuses these values:
 * none of them is written as something else.
 *
 * <ul>
 *   <li>Read and written: a contract and every noun in it, words such as
 *       {@link fr.contratdeville.valeur.Montant}, findings, reports and their comparison, profiles
 *       and tables of aliases. What was written is read as an equal value (a long report as its
 *       {@linkplain fr.contratdeville.constat.Rapport#regroupe() groups}). Outside of a contract,
 *       places and financeurs are written in full.
 *   <li>Only written: a {@link fr.contratdeville.echange.Lecture}; as tables, {@code Totaux},
 *       {@code Croisement}, {@code Variations}, {@code CoutsUnitaires}, {@code Selection},
 *       {@code Tableau}, and {@code Evolution}, which is a list of them.
 * </ul>
 *
 * <p>A contract alone has no list of findings. So what it can hold is read (a line of money whose
 * text is no amount, an element that an earlier reading set aside), and what it would have to set
 * aside or drop now is refused: an element that cannot be read, a property that is not known where
 * nothing keeps it. {@link #strict()} refuses the former too. An application that wants findings in
 * place of a refusal gives the body of the request to
 * {@link fr.contratdeville.echange.Contrats#read(java.io.InputStream, String)}.
 *
 * <p>The value of a property that the library does not know keeps its tokens: a mapper gives
 * neither white space nor escapes. A text that would not come back is written in the list
 * {@code complements}.
 *
 * <p>A refusal is one {@link JsonMappingException}. Its message has the reason in French and in
 * English, and its cause is the {@link LectureException} that has each of them. The limits of
 * {@link JsonContratReader} hold whatever those of the mapper are, and a value passes through
 * memory as JSON of at most 100 million bytes.
 */
public final class ContratDeVilleModule extends SimpleModule {

  @Serial
  private static final long serialVersionUID = 2L;

  private static final String STRICT = MappedTypes.NAME + " strict";

  private final boolean strict;

  /**
   * Reads whatever a contract can hold, unreadable amounts included. Made by
   * {@link java.util.ServiceLoader} or by hand.
   */
  public ContratDeVilleModule() {
    this(false);
  }

  private ContratDeVilleModule(boolean strict) {
    super(strict ? STRICT : MappedTypes.NAME);
    this.strict = strict;
    for (MappedType<?> type : strict ? MappedTypes.strict() : MappedTypes.all()) {
      add(type);
    }
  }

  /**
   * Returns a module that refuses a contract with an amount or an element that could not be read,
   * for an application that only takes contracts in which nothing waits to be corrected. On one
   * mapper it prevails over the other module, in whatever order they are registered.
   */
  public static ContratDeVilleModule strict() {
    return new ContratDeVilleModule(true);
  }

  @Override
  public Object getTypeId() {
    return getModuleName();
  }

  @Override
  public void setupModule(SetupContext context) {
    boolean prevails = !strict
        && context.getOwner() instanceof ObjectMapper mapper
        && mapper.getRegisteredModuleIds().contains(STRICT);
    if (!prevails) {
      super.setupModule(context);
    }
  }

  private <T> void add(MappedType<T> type) {
    addSerializer(new Serializer<>(type));
    if (type.isRead()) {
      addDeserializer(type.type(), new Deserializer<>(type));
    }
  }

  private static final class Serializer<T> extends StdSerializer<T> {
    @Serial
    private static final long serialVersionUID = 2L;

    private final transient MappedType<T> type;

    Serializer(MappedType<T> type) {
      super(type.type());
      this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      try (JsonParser json = Limits.FACTORY.createParser(type.write(value))) {
        json.nextToken();
        Tokens.fromText(json, out);
      }
    }
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {
    @Serial
    private static final long serialVersionUID = 2L;

    private final transient MappedType<T> type;

    Deserializer(MappedType<T> type) {
      super(type.type());
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      try {
        return type.read(text(in));
      } catch (LectureException e) {
        Message reason = e.raison();
        throw JsonMappingException.from(in, reason.fr() + " / " + reason.en(), e);
      }
    }

    private static byte[] text(JsonParser in) throws IOException {
      return MappedType.text(sink -> {
        try (JsonGenerator copy = Limits.FACTORY.createGenerator(sink)) {
          Tokens.toText(in, copy);
        } catch (StreamConstraintsException | Tokens.Imprecise e) {
          throw Refusals.of(MappedTypes.NAME, e);
        }
      });
    }
  }
}
