import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/allowing/switches.ts';

export const switches: Translated<typeof english.switches> = {
  C2: {
    label: 'Otra organización también lee mi denuncia',
    means: 'Una organización que usted elige recibe su denuncia, para ayudar a este equipo o a usted.',
    risk: 'Lo saben más personas. Lo que han leído no se puede retirar.',
  },
  C3: {
    label: 'Informar a la oficina de las Naciones Unidas sobre represalias, en confianza',
    means:
      'Reúne estos casos y habla por las personas a puerta cerrada. No informa a ningún gobierno, salvo que usted también lo permita. Si necesita los nombres que usted dio, el equipo también puede enviarlos.',
    risk: 'Su caso se hace visible dentro de las Naciones Unidas. Ellas no pueden protegerle, y una filtración podría informar a su gobierno.',
  },
  C4: {
    label: 'Informar a otros órganos que yo elija, en confianza',
    means:
      'Solo los órganos que usted marque abajo leen su caso. No lo cuentan a ningún gobierno ni al público, salvo que usted también lo permita. Si un órgano necesita los nombres que usted dio, el equipo también puede enviarlos.',
    risk: 'Cada órgano tiene sus propias reglas. Lo saben personas en más oficinas, y una filtración podría llegar a un gobierno.',
  },
  C5: {
    label: 'Preguntar al gobierno, sin nombres',
    means: 'Un órgano presenta el caso al gobierno. Se omiten su nombre y los de otras personas.',
    risk: 'El gobierno puede adivinar quién es usted por lo que pasó, y presionar más. No lo olvidará.',
  },
  C6: {
    label: 'Preguntar al gobierno, con nombres',
    means:
      'Un órgano da al gobierno su nombre o el de la persona afectada. La mayoría de los expertos de las Naciones Unidas solo actúan así por una persona concreta.',
    risk: 'El gobierno sabe entonces con certeza quién habló y con quién. Las represalias pueden crecer. Nada deshace esto.',
  },
  C7: {
    label: 'Mencionarlo en público, sin nombres',
    means: 'Un informe o un discurso cuenta lo que pasó, sin nombres y sin detalles que apunten a usted.',
    risk: 'Quien conoce el lugar puede adivinar de todos modos quién es. Lo que es público sigue siendo público.',
  },
  C8: {
    label: 'Publicar el nombre',
    means: 'Un informe o un discurso público le nombra, o nombra a la persona afectada.',
    risk: 'Cualquiera puede leerlo, para siempre: autoridades, empleadores, vecinos. La atención a veces protege y a veces trae más peligro.',
  },
  C9: {
    label: 'Usarlo en las campañas del equipo',
    means:
      'El equipo habla del caso a diplomáticos, parlamentos o periodistas y les pide que actúen. Sobre los nombres no dice más de lo que usted permite arriba.',
    risk: 'Mucha gente se entera. El equipo no puede decidir qué hace con ello.',
  },
  C10: {
    label: 'Contarlo en cifras',
    means:
      'Su caso se cuenta junto con otros, por ejemplo: tantas detenciones en una región. Ningún nombre, ningún relato.',
    risk: 'Donde se conocen pocos casos, incluso una cifra puede decir algo. Por eso se omiten los números pequeños.',
  },
  C11: {
    label: 'Compartir archivos que envié',
    means:
      'Los archivos que usted marque pueden ir a quienes usted permite, cada vez solo después de otro sí suyo.',
    risk: 'Una imagen o un documento puede mostrar quién lo hizo, dónde, y quién más aparece. Lo que se ha entregado no se puede retirar.',
  },
  C12: {
    label: 'Pedir ayuda a otros para mí',
    means:
      'El equipo dice a quienes usted marque abajo lo que necesitan saber para ayudar: con dinero, abogado, médico, un lugar seguro.',
    risk: 'Querrán saber quién es usted y cómo localizarle. La ayuda nunca es segura.',
  },
  C13: {
    label: 'Si dejo de dar noticias: seguir',
    means:
      'Si me detienen, desaparezco o muero, o no se sabe nada de mí durante 30 días: el equipo sigue con quienes ya lo saben. No informa a nadie más.',
    risk: 'Quien le hizo callar puede enfadarse más si otros siguen preguntando. Si el equipo para, quizá nadie pregunte.',
  },
  C15: {
    label: 'Si dejo de dar noticias: hacerlo público',
    means:
      'En el mismo caso el equipo puede contar en público lo que pasó, sin nombres, salvo que usted permita también los nombres.',
    risk: 'No se puede retirar. Quien le retiene puede vengarse, también en otros. Y su silencio puede tener una razón sin importancia.',
  },
};
