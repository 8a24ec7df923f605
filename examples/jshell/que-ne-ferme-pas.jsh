// Bagnols 2023 : quels chiffres imprimés ne sont pas la somme des leurs, et qu'est-ce qui comblerait l'écart ?
var contrat = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur();
var rapport = Controles.standard().examiner(contrat);
var ecarts = rapport.constats().stream().filter(c -> c.ecart().isPresent()).toList();
println(ecarts.size() + " des " + rapport.constats().size() + " constats ont un écart");
for (var constat : ecarts) {
  println(constat.id() + " " + constat.cellules().get(0).court() + " : " + constat.chiffres(Locale.FRENCH));
  constat.diagnostics().stream().limit(1).forEach(piste -> println("    " + piste.message().fr()));
}
