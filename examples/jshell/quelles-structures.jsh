// Bagnols 2023 : que reçoit chaque structure, une fois ses services et ses graphies réunis ?
var lu = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur();
var contrat = JsonTableAlias.read(Path.of("echantillons/bagnols-2023.alias.json")).rattacher(lu);
println(Totaux.of(Axes.porteur(), contrat.lignes()).cles().size() + " noms de porteurs dans le document");
println(Totaux.of(Axes.structure(), contrat.retenues()));
