package fr.contratdeville.io.json.jackson3;

import fr.contratdeville.io.json.mapper.MappedType;
import fr.contratdeville.io.json.mapper.MappedTypes;
import java.io.Serial;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3 read and write the values of this library inside objects of an
 * application, exactly as {@link fr.contratdeville.io.json.ContratDeVilleModule} does for Jackson
 * 2:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ContratDeVilleModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules} finds it as well. What is read and written, and what is refused, is
 * said there; an application that moves to Jackson 3 changes an import. A refusal is a
 * {@link tools.jackson.databind.DatabindException} with the same message and cause.
 */
public final class ContratDeVilleModule extends SimpleModule {

  @Serial
  private static final long serialVersionUID = 1L;

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
   * {@return a module that refuses a contract with an amount or an element that could not be read,
   * for an application that only takes contracts in which nothing waits to be corrected} On one
   * mapper it prevails over the other module, in whatever order they are added.
   */
  public static ContratDeVilleModule strict() {
    return new ContratDeVilleModule(true);
  }

  @Override
  public Object getRegistrationId() {
    return getModuleName();
  }

  @Override
  public void setupModule(SetupContext context) {
    boolean prevails =
        !strict && context.getOwner() instanceof MapperBuilder<?, ?> builder && isStrict(builder);
    if (!prevails) {
      super.setupModule(context);
    }
  }

  private static boolean isStrict(MapperBuilder<?, ?> builder) {
    AtomicBoolean found = new AtomicBoolean();
    builder.withModules(
        module -> found.compareAndSet(false, STRICT.equals(module.getRegistrationId())));
    return found.get();
  }

  private <T> void add(MappedType<T> type) {
    addSerializer(new Serializer<>(type));
    if (type.isRead()) {
      addDeserializer(type.type(), new Deserializer<>(type));
    }
  }
}
