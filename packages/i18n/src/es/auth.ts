import type { AuthTexts } from '../en/auth.ts';

export const auth: AuthTexts = {
  signUpTitle: 'Crea tu cuenta',
  signUpLead: 'Trae un problema. Llévate un plan pequeño en el que creas.',
  logInTitle: 'Inicia sesión',
  logInLead: 'Tus conversaciones se quedan en este dispositivo. La cuenta solo te da acceso.',
  email: 'Correo electrónico',
  emailHint: 'Solo para entrar',
  emailPlaceholder: 'nombre@ejemplo.com',
  password: 'Contraseña',
  passwordHint: 'Al menos 8 caracteres. Una frase corta va bien.',
  showPassword: 'Mostrar la contraseña',
  hidePassword: 'Ocultar la contraseña',
  adult: 'Tengo 18 años o más',
  adultMissing: 'Solacore es para personas adultas. Confirma que tienes 18 años o más para seguir.',
  aiLine:
    'Solacore te acompaña a resolver problemas paso a paso, con una IA o con una guía incorporada. Puede equivocarse y no sustituye a un médico ni a los servicios de emergencia.',
  signUp: 'Crear cuenta',
  signingUp: 'Creando la cuenta',
  logIn: 'Entrar',
  loggingIn: 'Entrando',
  toLogIn: 'Ya tengo una cuenta',
  toSignUp: 'Crear una cuenta',
  emailMissing: 'Escribe tu correo electrónico',
  emailIncomplete: 'Revisa la dirección: falta algo antes o después de la @',
  passwordMissing: 'Escribe tu contraseña',
  passwordShort: 'Usa al menos 8 caracteres',
  passwordLong: 'Usa 128 caracteres como máximo',
  deviceLimit_one:
    'Tu plan cubre un dispositivo y {{names}} tiene la sesión abierta. No se ha cambiado nada, ni allí ni aquí. Cierra sesión en ese dispositivo y entra después en este.',
  deviceLimit_other:
    'Los {{count}} dispositivos de tu plan están en uso: {{names}}. No se ha cambiado nada, ni allí ni aquí. Cierra sesión en uno de ellos y entra después en este.',
};
