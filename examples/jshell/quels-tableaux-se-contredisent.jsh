// Alès 2004 : quels totaux des tableaux imprimés ne sont pas la somme de leurs cases ?
var contrat = Contrats.read(Path.of("echantillons/ales-2004.json")).valeur();
for (var tableau : contrat.tableaux()) {
  var marges = Marge.of(tableau);
  println(tableau.intitule() + " : " + marges.stream().filter(Marge::ferme).count() + " totaux sur " + marges.size() + " ferment");
  marges.stream().filter(marge -> !marge.ferme()).forEach(marge -> println("  " + marge.entete().libelle() + " : imprimé " + marge.declare() + ", somme " + marge.calcule()));
}
