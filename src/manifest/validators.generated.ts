// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var Ie=(s,a)=>()=>{try{return a||s((a={exports:{}}).exports,a),a.exports}catch(w){throw a=0,w}};var He=Ie(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});function Fe(s){let a=s.length,w=0,
z=0,g;for(;z<a;)w++,g=s.charCodeAt(z++),g>=55296&&g<=56319&&z<a&&(g=s.charCodeAt(z),(g&64512)===56320&&z++);return w}
Ee.default=Fe;Fe.code='require("ajv/dist/runtime/ucs2length").default'});var Be=Ie((ys,Me)=>{"use strict";Me.exports=function s(a,w){if(a===w)return!0;if(a&&w&&typeof a=="object"&&typeof w==
"object"){if(a.constructor!==w.constructor)return!1;var z,g,e;if(Array.isArray(a)){if(z=a.length,z!=w.length)return!1;
for(g=z;g--!==0;)if(!s(a[g],w[g]))return!1;return!0}if(a.constructor===RegExp)return a.source===w.source&&a.flags===
w.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===w.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===w.toString();if(e=Object.keys(a),z=e.length,z!==Object.keys(w).length)return!1;
for(g=z;g--!==0;)if(!Object.prototype.hasOwnProperty.call(w,e[g]))return!1;for(g=z;g--!==0;){var t=e[g];if(!s(
a[t],w[t]))return!1}return!0}return a!==a&&w!==w}});var Ue=Ie(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});var Ge=Be();Ge.code='require("aj\
v/dist/runtime/equal").default';Ce.default=Ge});var Ps=Qe,G={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,mcpServers:!1,notifications:!1,triggers:!1},
allOf:[{not:{required:["repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: kee\
p one of them'}]},usd:{type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",minimum:1,maximum:1e12},account:{
type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the n\
ame of an account, without "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-\
Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without "@", or organisation/te\
am'}}},oe={const:"orca.dev/v1alpha1"},pe={type:"object",required:["name"],additionalProperties:!1,properties:{
name:{$ref:"#/definitions/name"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definitions/annotat\
ions"}}},S={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be low\
er-case letters, digits and "-", start and end with a letter or digit, and have at most 63 characters'},P=He().
default,D=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u"),N={type:"object",propertyNames:{$ref:"#/definition\
s/labelKey"},additionalProperties:{type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",maxLength:63,
"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end with a letter or dig\
it'}},Y={pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:253,
"x-orca-message":'must be letters, digits, "-", "_" and ".", with an optional DNS prefix before a "/"'},le=new RegExp(
"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),De=new RegExp("^([A-Za-z0-\
9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function R(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:Y,data:i,propertyName:i};e===null?e=[
l]:e.push(l),t++}if(!le.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pa\
ttern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:Y,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var m=c===t;if(!m){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>63){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:N.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}if(!De.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^(\
[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:N.additionalProperties,data:c};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.additionalProperties.type,parentSchema:N.
additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:s};e===null?e=[i]:e.push(
i),t++}return R.errors=e,t===0}var ae={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",maxLength:65536}};function I(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:Y,data:i,propertyName:i};e===null?e=[
l]:e.push(l),t++}if(!le.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pa\
ttern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:Y,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var m=c===t;if(!m){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:ae.propertyNames,parentSchema:ae,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>65536){let l={
instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:ae.
additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:ae.additionalProperties.type,parentSchema:ae.additionalProperties,data:c};e===null?e=[l]:
e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:ae.type,parentSchema:ae,data:s};e===null?e=[i]:e.push(i),t++}return I.errors=e,t===0}function ue(s,{
instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:pe.required,parentSchema:pe,data:s};
e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="name"||m==="labels"||m==="annotations")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties",schema:!1,parentSchema:pe,data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){
let m=s.name;if(typeof m=="string"){if(P(m)>63){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,
data:m};e===null?e=[i]:e.push(i),t++}if(!D.test(m)){let i={instancePath:a+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[
i]:e.push(i),t++}}else{let i={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}s.labels!==
void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:pe.
type,parentSchema:pe,data:s};e===null?e=[m]:e.push(m),t++}return ue.errors=e,t===0}var b={type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,mcpServers:!1,notifications:!1,triggers:!1},
allOf:[{not:{required:["repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: kee\
p one of them'}]},Q={type:"number",minimum:.01,maximum:1e7},X={type:"integer",minimum:1,maximum:1e12},ce={type:"\
string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'m\
ust be the name of an account without "@", or organisation/team'},he={type:"string",pattern:"^[A-Za-z0-9][-A-Z\
a-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the name of an account, without "@"'},ee={type:"\
string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":'must be \
a path or glob relative to the root of the repository, with forward slashes and without ".."'},ne=Object.prototype.
hasOwnProperty,B=Ue().default,me={type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"\
#/definitions/repositoryUrl"},branch:{$ref:"#/definitions/branch"}}},se={type:"string",pattern:"^(https?://[^\\\
s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z\
0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"must be https://host/p\
ath, git@host:path, ssh://host/path or an absolute path, without a user name and password for HTTPS"},L={type:"\
string",pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
maxLength:200,"x-orca-message":"must be the name of a branch that Git accepts, without refs/heads/"},We=new RegExp(
"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\
\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),Le=new RegExp("^(?![-/.])(?!.*(\\.\
\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function de(s,{instancePath:a="",
parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.url===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"u\
rl"},message:"must have required property 'url'",schema:me.required,parentSchema:me,data:s};e===null?e=[m]:e.push(
m),t++}for(let m in s)if(!(m==="url"||m==="branch")){let i={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,
parentSchema:me,data:s};e===null?e=[i]:e.push(i),t++}if(s.url!==void 0){let m=s.url;if(typeof m=="string"){if(P(
m)>2e3){let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:se,data:m};e===null?e=[i]:
e.push(i),t++}if(!We.test(m)){let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:se,data:m};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:se.type,parentSchema:se,data:m};e===null?e=[i]:e.push(i),t++}}if(s.branch!==void 0){
let m=s.branch;if(typeof m=="string"){if(P(m)>200){let i={instancePath:a+"/branch",schemaPath:"#/definitions/b\
ranch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:L,data:m};e===null?e=[i]:e.push(i),t++}if(!Le.test(m)){let i={instancePath:a+"/branch",schemaPath:"\
#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u002\
0\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\\
{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\\
u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:L,data:m};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:a+"/branch",schemaPath:"#/definitions/branch/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:L.type,parentSchema:L,data:m};e===null?e=[i]:e.push(i),t++}}}else{let m={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:me.type,
parentSchema:me,data:s};e===null?e=[m]:e.push(m),t++}return de.errors=e,t===0}var J={type:"array",items:{$ref:"\
#/definitions/check"},maxItems:50},v={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,
maxLength:100},fileExists:{type:"object",required:["paths"],additionalProperties:!1,properties:{paths:{type:"a\
rray",items:{$ref:"#/definitions/glob"},minItems:1,maxItems:100}}},command:{type:"object",required:["run"],additionalProperties:!1,
properties:{run:{type:"string",pattern:"\\S",maxLength:8192,"x-orca-message":"must be a command of at most 819\
2 characters"},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},tests:!1,jsonSchema:!1,diff:!1,
critic:!1},oneOf:[{required:["fileExists"]},{required:["command"]}]},Ye=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[\
^\\u0000-\\u001f\\\\]+$","u"),Ve=new RegExp("\\S","u");function W(s,{instancePath:a="",parentData:w,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0,m=t,i=!1,c=null,l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.fileExists===
void 0){let h={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"file\
Exists"},message:"must have required property 'fileExists'",schema:v.oneOf[0].required,parentSchema:v.oneOf[0],
data:s};e===null?e=[h]:e.push(h),t++}var o=l===t;o&&(i=!0,c=0);let r=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.command===void 0){let h={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:v.oneOf[1].required,parentSchema:v.oneOf[1],data:s};
e===null?e=[h]:e.push(h),t++}var o=r===t;if(o&&i?(i=!1,c=[c,1]):o&&(i=!0,c=1),i)t=m,e!==null&&(m?e.length=m:e=
null);else{let h={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must \
match exactly one schema in oneOf",schema:v.oneOf,parentSchema:v,data:s};e===null?e=[h]:e.push(h),t++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let h in s)if(!(h==="name"||h==="fileExists"||h==="command"||h==="tests"||h===
"jsonSchema"||h==="diff"||h==="critic")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:v,
data:s};e===null?e=[n]:e.push(n),t++}if(s.name!==void 0){let h=s.name;if(typeof h=="string"){if(P(h)>100){let n={
instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters",schema:100,parentSchema:v.properties.name,data:h};e===null?e=[n]:e.push(
n),t++}if(P(h)<1){let n={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.name,data:h};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.properties.name.type,parentSchema:v.properties.name,data:h};e===
null?e=[n]:e.push(n),t++}}if(s.fileExists!==void 0){let h=s.fileExists;if(h&&typeof h=="object"&&!Array.isArray(
h)){if(h.paths===void 0){let n={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/required",keyword:"\
required",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:v.properties.fileExists.
required,parentSchema:v.properties.fileExists,data:h};e===null?e=[n]:e.push(n),t++}for(let n in h)if(n!=="path\
s"){let p={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:v.
properties.fileExists,data:h};e===null?e=[p]:e.push(p),t++}if(h.paths!==void 0){let n=h.paths;if(Array.isArray(
n)){if(n.length>100){let d={instancePath:a+"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/\
paths/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:v.
properties.fileExists.properties.paths,data:n};e===null?e=[d]:e.push(d),t++}if(n.length<1){let d={instancePath:a+
"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/paths/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:v.properties.fileExists.properties.paths,
data:n};e===null?e=[d]:e.push(d),t++}let p=n.length;for(let d=0;d<p;d++){let f=n[d];if(typeof f=="string"){if(P(
f)>1e3){let x={instancePath:a+"/fileExists/paths/"+d,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLen\
gth",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:ee,data:f};e===
null?e=[x]:e.push(x),t++}if(!Ye.test(f)){let x={instancePath:a+"/fileExists/paths/"+d,schemaPath:"#/definition\
s/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\
u0000-\\u001f\\\\]+$",parentSchema:ee,data:f};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:a+"/fileE\
xists/paths/"+d,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:ee.type,parentSchema:ee,data:f};e===null?e=[x]:e.push(x),t++}}}else{let p={instancePath:a+"/fileE\
xists/paths",schemaPath:"#/properties/fileExists/properties/paths/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:v.properties.fileExists.properties.paths.type,parentSchema:v.properties.fileExists.properties.
paths,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:a+"/fileExists",schemaPath:"#/properties\
/fileExists/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.fileExists.
type,parentSchema:v.properties.fileExists,data:h};e===null?e=[n]:e.push(n),t++}}if(s.command!==void 0){let h=s.
command;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.run===void 0){let n={instancePath:a+"/command",schemaPath:"\
#/properties/command/required",keyword:"required",params:{missingProperty:"run"},message:"must have required p\
roperty 'run'",schema:v.properties.command.required,parentSchema:v.properties.command,data:h};e===null?e=[n]:e.
push(n),t++}for(let n in h)if(!(n==="run"||n==="timeoutSeconds")){let p={instancePath:a+"/command",schemaPath:"\
#/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties",schema:!1,parentSchema:v.properties.command,data:h};e===null?e=[p]:e.push(
p),t++}if(h.run!==void 0){let n=h.run;if(typeof n=="string"){if(P(n)>8192){let p={instancePath:a+"/command/run",
schemaPath:"#/properties/command/properties/run/maxLength",keyword:"maxLength",params:{limit:8192},message:"mu\
st NOT have more than 8192 characters",schema:8192,parentSchema:v.properties.command.properties.run,data:n};e===
null?e=[p]:e.push(p),t++}if(!Ve.test(n)){let p={instancePath:a+"/command/run",schemaPath:"#/properties/command\
/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\\
S",parentSchema:v.properties.command.properties.run,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+
"/command/run",schemaPath:"#/properties/command/properties/run/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:v.properties.command.properties.run.type,parentSchema:v.properties.command.properties.run,
data:n};e===null?e=[p]:e.push(p),t++}}if(h.timeoutSeconds!==void 0){let n=h.timeoutSeconds;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/command/timeoutSeconds",schemaPath:"#/propertie\
s/command/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.
properties.command.properties.timeoutSeconds.type,parentSchema:v.properties.command.properties.timeoutSeconds,
data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>86400||isNaN(n)){let p={instancePath:a+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:v.properties.command.
properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:a+"/comma\
nd/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.command.properties.timeoutSeconds,
data:n};e===null?e=[p]:e.push(p),t++}}}}else{let n={instancePath:a+"/command",schemaPath:"#/properties/command\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.command.type,parentSchema:v.
properties.command,data:h};e===null?e=[n]:e.push(n),t++}}if(s.tests!==void 0){let h={instancePath:a+"/tests",schemaPath:"\
#/properties/tests/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:v.properties.tests,data:s.tests};e===null?e=[h]:e.push(h),t++}if(s.jsonSchema!==void 0){let h={instancePath:a+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/false schema",keyword:"false schema",params:{},message:"bool\
ean schema is false",schema:!1,parentSchema:v.properties.jsonSchema,data:s.jsonSchema};e===null?e=[h]:e.push(h),
t++}if(s.diff!==void 0){let h={instancePath:a+"/diff",schemaPath:"#/properties/diff/false schema",keyword:"fal\
se schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:v.properties.diff,data:s.diff};e===
null?e=[h]:e.push(h),t++}if(s.critic!==void 0){let h={instancePath:a+"/critic",schemaPath:"#/properties/critic\
/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:v.properties.
critic,data:s.critic};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:s};e===null?e=[h]:e.push(
h),t++}return W.errors=e,t===0}function fe(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let i={instancePath:a,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:J,data:s};e===null?
e=[i]:e.push(i),t++}let m=s.length;for(let i=0;i<m;i++)W(s[i],{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:g})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{let m={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:J.type,parentSchema:J,data:s};e===null?
e=[m]:e.push(m),t++}return fe.errors=e,t===0}var M={type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z\
0-9._]*$",maxLength:63,"x-orca-message":'must be letters, digits, "-", "_" and "."'},additionalProperties:{$ref:"\
#/definitions/model"}},q={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,"x-orca-\
message":"must be an alias such as sonnet, or the full id of a model"},Je=new RegExp("^[A-Za-z0-9][-A-Za-z0-9.\
_]*$","u"),ie=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function ye(s,{instancePath:a="",parentData:w,
parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){
let c=t;if(typeof i=="string"){if(P(i)>63){let l={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:M.propertyNames,
data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}if(!Je.test(i)){let l={instancePath:a,schemaPath:"#/proper\
tyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern\
 "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:M.propertyNames,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var m=c===t;if(!m){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:M.propertyNames,parentSchema:M,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>128){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:c};e===null?e=[l]:e.
push(l),t++}if(!ie.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
type,parentSchema:q,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:M.type,parentSchema:M,data:s};e===null?e=[i]:e.push(
i),t++}return ye.errors=e,t===0}var ns=new RegExp("^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),ps=new RegExp("^[A-\
Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u"),ms=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\\
])?$","u");function ge(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0,
m=t,i=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.repository===void 0&&(l="repository")||s.path===
void 0&&(l="path")){let r={};e===null?e=[r]:e.push(r),t++}}var c=i===t;if(c){let l={instancePath:a,schemaPath:"\
#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:b.allOf[0].not,parentSchema:b.allOf[0],
data:s};e===null?e=[l]:e.push(l),t++}else t=m,e!==null&&(m?e.length=m:e=null);if(s&&typeof s=="object"&&!Array.
isArray(s)){for(let l in s)if(!ne.call(b.properties,l)){let r={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",
schema:!1,parentSchema:b,data:s};e===null?e=[r]:e.push(r),t++}if(s.description!==void 0){let l=s.description;if(typeof l==
"string"){if(P(l)>1e3){let r={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:b.properties.
description,data:l};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/description",schemaPath:"#/prop\
erties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.description.
type,parentSchema:b.properties.description,data:l};e===null?e=[r]:e.push(r),t++}}if(s.repository!==void 0&&(de(
s.repository,{instancePath:a+"/repository",parentData:s,parentDataProperty:"repository",rootData:g})||(e=e===null?
de.errors:e.concat(de.errors),t=e.length)),s.path!==void 0){let l=s.path;if(typeof l=="string"){if(P(l)>2e3){let r={
instancePath:a+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"\
must NOT have more than 2000 characters",schema:2e3,parentSchema:b.properties.path,data:l};e===null?e=[r]:e.push(
r),t++}if(!ns.test(l)){let r={instancePath:a+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",
params:{pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"},message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]\
*$"',schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",parentSchema:b.properties.path,data:l};e===null?e=[r]:e.push(r),
t++}}else{let r={instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:b.properties.path.type,parentSchema:b.properties.path,data:l};e===null?e=[
r]:e.push(r),t++}}if(s.suspend!==void 0){let l=s.suspend;if(typeof l!="boolean"){let r={instancePath:a+"/suspe\
nd",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.
properties.suspend.type,parentSchema:b.properties.suspend,data:l};e===null?e=[r]:e.push(r),t++}}if(s.limits!==
void 0){let l=s.limits;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r in l)if(!(r==="maxConcurrentRuns"||
r==="maxOpenPullRequests")){let o={instancePath:a+"/limits",schemaPath:"#/properties/limits/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",
schema:!1,parentSchema:b.properties.limits,data:l};e===null?e=[o]:e.push(o),t++}if(l.maxConcurrentRuns!==void 0){
let r=l.maxConcurrentRuns;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/li\
mits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:b.properties.limits.properties.maxConcurrentRuns.type,parentSchema:b.
properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1e5||isNaN(r)){let o={instancePath:a+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/prop\
erties/maxConcurrentRuns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100\
000",schema:1e5,parentSchema:b.properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[o]:e.push(o),
t++}if(r<1||isNaN(r)){let o={instancePath:a+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/proper\
ties/maxConcurrentRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:b.properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[o]:e.push(o),t++}}}if(l.maxOpenPullRequests!==
void 0){let r=l.maxOpenPullRequests;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+
"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:b.properties.limits.properties.maxOpenPullRequests.
type,parentSchema:b.properties.limits.properties.maxOpenPullRequests,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e5||isNaN(r)){let o={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"#/p\
roperties/limits/properties/maxOpenPullRequests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
message:"must be <= 100000",schema:1e5,parentSchema:b.properties.limits.properties.maxOpenPullRequests,data:r};
e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"\
#/properties/limits/properties/maxOpenPullRequests/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:b.properties.limits.properties.maxOpenPullRequests,data:r};e===null?
e=[o]:e.push(o),t++}}}}else{let r={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:b.properties.limits.type,parentSchema:b.properties.limits,
data:l};e===null?e=[r]:e.push(r),t++}}if(s.budget!==void 0){let l=s.budget;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let r in l)if(!(r==="usdPerDay"||r==="tokensPerDay"||r==="usdPerTask"||r==="tokensPerTask")){let o={instancePath:a+
"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.budget,data:l};e===null?e=[o]:
e.push(o),t++}if(l.usdPerDay!==void 0){let r=l.usdPerDay;if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){
let o={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:Q,data:r};e===null?e=[o]:e.push(o),t++}if(r<
.01||isNaN(r)){let o={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"minim\
um",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:Q,data:r};e===null?e=
[o]:e.push(o),t++}}else{let o={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:Q.type,parentSchema:Q,data:r};e===null?e=[o]:e.push(
o),t++}}if(l.tokensPerDay!==void 0){let r=l.tokensPerDay;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let o={instancePath:a+"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:X.type,parentSchema:X,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e12||isNaN(r)){let o={instancePath:a+"/budget/tokensPerDay",schemaPath:"#/definit\
ions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",
schema:1e12,parentSchema:X,data:r};e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/budg\
et/tokensPerDay",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:X,data:r};e===null?e=[o]:e.push(o),t++}}}if(l.usdPerTask!==void 0){
let r=l.usdPerTask;if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){let o={instancePath:a+"/budget/usdP\
erTask",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"m\
ust be <= 10000000",schema:1e7,parentSchema:Q,data:r};e===null?e=[o]:e.push(o),t++}if(r<.01||isNaN(r)){let o={
instancePath:a+"/budget/usdPerTask",schemaPath:"#/definitions/usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:Q,data:r};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:a+"/budget/usdPerTask",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number",schema:Q.type,parentSchema:Q,data:r};e===null?e=[o]:e.push(o),t++}}if(l.tokensPerTask!==
void 0){let r=l.tokensPerTask;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+
"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:X.type,parentSchema:X,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1e12||isNaN(r)){let o={instancePath:a+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",schema:1e12,parentSchema:X,
data:r};e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/budget/tokensPerTask",schemaPath:"\
#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:X,data:r};e===null?e=[o]:e.push(o),t++}}}}else{let r={instancePath:a+"/budget",schemaPath:"#/prop\
erties/budget/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.budget.
type,parentSchema:b.properties.budget,data:l};e===null?e=[r]:e.push(r),t++}}if(s.pullRequests!==void 0){let l=s.
pullRequests;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r in l)if(!(r==="draft"||r==="labels"||r==="\
reviewers"||r==="assignees"||r==="merge"||r==="closeOnPrune")){let o={instancePath:a+"/pullRequests",schemaPath:"\
#/properties/pullRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:b.properties.pullRequests,data:l};e===null?e=[o]:e.
push(o),t++}if(l.draft!==void 0){let r=l.draft;if(typeof r!="boolean"){let o={instancePath:a+"/pullRequests/dr\
aft",schemaPath:"#/properties/pullRequests/properties/draft/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:b.properties.pullRequests.properties.draft.type,parentSchema:b.properties.pullRequests.
properties.draft,data:r};e===null?e=[o]:e.push(o),t++}}if(l.labels!==void 0){let r=l.labels;if(Array.isArray(r)){
if(r.length>100){let p={instancePath:a+"/pullRequests/labels",schemaPath:"#/properties/pullRequests/properties\
/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,
parentSchema:b.properties.pullRequests.properties.labels,data:r};e===null?e=[p]:e.push(p),t++}let o=r.length;for(let p=0;p<
o;p++){let d=r[p];if(typeof d=="string"){if(P(d)>50){let f={instancePath:a+"/pullRequests/labels/"+p,schemaPath:"\
#/properties/pullRequests/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"mu\
st NOT have more than 50 characters",schema:50,parentSchema:b.properties.pullRequests.properties.labels.items,
data:d};e===null?e=[f]:e.push(f),t++}if(P(d)<1){let f={instancePath:a+"/pullRequests/labels/"+p,schemaPath:"#/\
properties/pullRequests/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.pullRequests.properties.labels.items,data:d};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/pullRequests/labels/"+p,schemaPath:"#/properties/pu\
llRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.pullRequests.properties.labels.items.type,parentSchema:b.properties.pullRequests.properties.labels.
items,data:d};e===null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){let p={};for(;h--;){let d=r[h];if(typeof d==
"string"){if(typeof p[d]=="number"){n=p[d];let f={instancePath:a+"/pullRequests/labels",schemaPath:"#/properti\
es/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT have d\
uplicate items (items ## "+n+" and "+h+" are identical)",schema:!0,parentSchema:b.properties.pullRequests.properties.
labels,data:r};e===null?e=[f]:e.push(f),t++;break}p[d]=h}}}}else{let o={instancePath:a+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:b.properties.pullRequests.properties.labels.type,parentSchema:b.properties.pullRequests.properties.
labels,data:r};e===null?e=[o]:e.push(o),t++}}if(l.reviewers!==void 0){let r=l.reviewers;if(Array.isArray(r)){if(r.
length>15){let p={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/re\
viewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,parentSchema:b.
properties.pullRequests.properties.reviewers,data:r};e===null?e=[p]:e.push(p),t++}let o=r.length;for(let p=0;p<
o;p++){let d=r[p];if(typeof d=="string"){if(P(d)>100){let f={instancePath:a+"/pullRequests/reviewers/"+p,schemaPath:"\
#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:ce,data:d};e===null?e=[f]:e.push(f),t++}if(!ps.test(d)){let f={instancePath:a+
"/pullRequests/reviewers/"+p,schemaPath:"#/definitions/reviewer/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-\
9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",parentSchema:ce,
data:d};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/pullRequests/reviewers/"+p,schemaPath:"#/de\
finitions/reviewer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.type,parentSchema:ce,
data:d};e===null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)for(n=h;n--;)if(B(r[h],r[n])){let p={
instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/uniqueItem\
s",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+h+" are\
 identical)",schema:!0,parentSchema:b.properties.pullRequests.properties.reviewers,data:r};e===null?e=[p]:e.push(
p),t++;break e}}}else{let o={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/pr\
operties/reviewers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.pullRequests.
properties.reviewers.type,parentSchema:b.properties.pullRequests.properties.reviewers,data:r};e===null?e=[o]:e.
push(o),t++}}if(l.assignees!==void 0){let r=l.assignees;if(Array.isArray(r)){if(r.length>10){let p={instancePath:a+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/maxItems",keyword:"maxIte\
ms",params:{limit:10},message:"must NOT have more than 10 items",schema:10,parentSchema:b.properties.pullRequests.
properties.assignees,data:r};e===null?e=[p]:e.push(p),t++}let o=r.length;for(let p=0;p<o;p++){let d=r[p];if(typeof d==
"string"){if(P(d)>100){let f={instancePath:a+"/pullRequests/assignees/"+p,schemaPath:"#/definitions/account/ma\
xLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:he,
data:d};e===null?e=[f]:e.push(f),t++}if(!ms.test(d)){let f={instancePath:a+"/pullRequests/assignees/"+p,schemaPath:"\
#/definitions/account/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
parentSchema:he,data:d};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/pullRequests/assignees/"+p,
schemaPath:"#/definitions/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.
type,parentSchema:he,data:d};e===null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)for(n=h;n--;)if(B(
r[h],r[n])){let p={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/a\
ssignees/uniqueItems",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT have duplicate items (items ## "+
n+" and "+h+" are identical)",schema:!0,parentSchema:b.properties.pullRequests.properties.assignees,data:r};e===
null?e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properti\
es/pullRequests/properties/assignees/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.
properties.pullRequests.properties.assignees.type,parentSchema:b.properties.pullRequests.properties.assignees,
data:r};e===null?e=[o]:e.push(o),t++}}if(l.merge!==void 0){let r=l.merge;if(typeof r!="string"){let o={instancePath:a+
"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:b.properties.pullRequests.properties.merge.type,parentSchema:b.properties.
pullRequests.properties.merge,data:r};e===null?e=[o]:e.push(o),t++}if(r!=="never"){let o={instancePath:a+"/pul\
lRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/enum",keyword:"enum",params:{allowedValues:b.
properties.pullRequests.properties.merge.enum},message:"must be equal to one of the allowed values",schema:b.properties.
pullRequests.properties.merge.enum,parentSchema:b.properties.pullRequests.properties.merge,data:r};e===null?e=
[o]:e.push(o),t++}}if(l.closeOnPrune!==void 0){let r=l.closeOnPrune;if(typeof r!="boolean"){let o={instancePath:a+
"/pullRequests/closeOnPrune",schemaPath:"#/properties/pullRequests/properties/closeOnPrune/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:b.properties.pullRequests.properties.closeOnPrune.type,
parentSchema:b.properties.pullRequests.properties.closeOnPrune,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={
instancePath:a+"/pullRequests",schemaPath:"#/properties/pullRequests/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:b.properties.pullRequests.type,parentSchema:b.properties.pullRequests,data:l};
e===null?e=[r]:e.push(r),t++}}if(s.protectedPaths!==void 0){let l=s.protectedPaths;if(Array.isArray(l)){if(l.length>
1e3){let n={instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedPaths/maxItems",keyword:"maxIte\
ms",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:b.properties.protectedPaths,
data:l};e===null?e=[n]:e.push(n),t++}let r=l.length;for(let n=0;n<r;n++){let p=l[n];if(typeof p=="string"){if(P(
p)>1e3){let d={instancePath:a+"/protectedPaths/"+n,schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:ee,data:p};
e===null?e=[d]:e.push(d),t++}if(!Ye.test(p)){let d={instancePath:a+"/protectedPaths/"+n,schemaPath:"definition\
s.json#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\
\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.\
*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:ee,data:p};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:a+
"/protectedPaths/"+n,schemaPath:"definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ee.type,parentSchema:ee,data:p};e===null?e=[d]:e.push(d),t++}}let o=l.length,h;
if(o>1){e:for(;o--;)for(h=o;h--;)if(B(l[o],l[h])){let n={instancePath:a+"/protectedPaths",schemaPath:"#/proper\
ties/protectedPaths/uniqueItems",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT have duplicate items\
 (items ## "+h+" and "+o+" are identical)",schema:!0,parentSchema:b.properties.protectedPaths,data:l};e===null?
e=[n]:e.push(n),t++;break e}}}else{let r={instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedP\
aths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.protectedPaths.type,
parentSchema:b.properties.protectedPaths,data:l};e===null?e=[r]:e.push(r),t++}}if(s.checks!==void 0&&(fe(s.checks,
{instancePath:a+"/checks",parentData:s,parentDataProperty:"checks",rootData:g})||(e=e===null?fe.errors:e.concat(
fe.errors),t=e.length)),s.modelAliases!==void 0&&(ye(s.modelAliases,{instancePath:a+"/modelAliases",parentData:s,
parentDataProperty:"modelAliases",rootData:g})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),s.agents!==
void 0){let l={instancePath:a+"/agents",schemaPath:"#/properties/agents/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:b.properties.agents,data:s.agents};e===null?e=[l]:e.push(
l),t++}if(s.toolPresets!==void 0){let l={instancePath:a+"/toolPresets",schemaPath:"#/properties/toolPresets/fa\
lse schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:b.properties.
toolPresets,data:s.toolPresets};e===null?e=[l]:e.push(l),t++}if(s.mcpServers!==void 0){let l={instancePath:a+"\
/mcpServers",schemaPath:"#/properties/mcpServers/false schema",keyword:"false schema",params:{},message:"boole\
an schema is false",schema:!1,parentSchema:b.properties.mcpServers,data:s.mcpServers};e===null?e=[l]:e.push(l),
t++}if(s.notifications!==void 0){let l={instancePath:a+"/notifications",schemaPath:"#/properties/notifications\
/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:b.properties.
notifications,data:s.notifications};e===null?e=[l]:e.push(l),t++}if(s.triggers!==void 0){let l={instancePath:a+
"/triggers",schemaPath:"#/properties/triggers/false schema",keyword:"false schema",params:{},message:"boolean \
schema is false",schema:!1,parentSchema:b.properties.triggers,data:s.triggers};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.
type,parentSchema:b,data:s};e===null?e=[l]:e.push(l),t++}return ge.errors=e,t===0}function Qe(s,{instancePath:a="",
parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.apiVersion===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:G.required,parentSchema:G,data:s};e===null?
e=[m]:e.push(m),t++}if(s.kind===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:G.required,parentSchema:G,data:s};
e===null?e=[m]:e.push(m),t++}if(s.metadata===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:G.required,
parentSchema:G,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="apiVersion"||m==="kind"||m==="met\
adata"||m==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:G,data:s};e===
null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let m=s.apiVersion;if(m!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:oe,data:m};e===
null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let m=s.kind;if(m!=="Project"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Project"},message:"must be equal to constant",schema:"\
Project",parentSchema:G.properties.kind,data:m};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(ue(s.metadata,
{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length)),s.spec!==void 0&&(ge(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:g})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length))}else{let m={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:s};e===
null?e=[m]:e.push(m),t++}return Qe.errors=e,t===0}var bs=es,V={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"AgentPool"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/po\
olSpec"}},definitions:{poolSpec:{type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{
type:"integer",minimum:0,maximum:1e3,default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{
type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,properties:{metadata:{type:"object",
additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definit\
ions.json#/definitions/podSpec"}}}}}}},Z={type:"object",required:["name"],additionalProperties:!1,properties:{
name:{$ref:"#/definitions/name"},project:{$ref:"#/definitions/name",default:"default"},labels:{$ref:"#/definit\
ions/labels"},annotations:{$ref:"#/definitions/annotations"}}};function Pe(s,{instancePath:a="",parentData:w,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let m={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:Z.required,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="name"||
m==="project"||m==="labels"||m==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let m=s.name;if(typeof m=="string"){if(P(m)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}if(!D.test(
m)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let m=s.project;if(typeof m==
"string"){if(P(m)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===
null?e=[i]:e.push(i),t++}if(!D.test(m)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}s.labels!==
void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}return Pe.errors=e,t===0}var T={type:"object",required:[
"template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{
$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,
properties:{metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/defini\
tions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};function re(s,{instancePath:a="",parentData:w,
parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){
let c=t;if(typeof i=="string"){if(P(i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:Y,
data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}if(!le.test(i)){let l={instancePath:a,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:Y,data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}}var m=c===t;if(!m){let l={instancePath:a,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid",schema:N.
propertyNames,parentSchema:N,data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="st\
ring"){if(P(c)>63){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:N.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}if(!De.test(c)){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:N.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.
additionalProperties.type,parentSchema:N.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,
parentSchema:N,data:s};e===null?e=[i]:e.push(i),t++}return re.errors=e,t===0}var u={type:"object",additionalProperties:!1,
properties:{agent:{type:"string",enum:["claude","command"],"x-orca-later":["claude-code","codex","gemini"],default:"\
claude"},model:{$ref:"#/definitions/model"},systemPrompt:{type:"string",maxLength:65536},capabilities:{type:"a\
rray",items:{$ref:"#/definitions/capability"},uniqueItems:!0,maxItems:100},maxConcurrency:{type:"integer",minimum:1,
maximum:100,default:1},maxTokens:{type:"integer",minimum:1,maximum:1e6,default:16384},maxTurns:{type:"integer",
minimum:1,maximum:1e3,default:50},tools:{type:"array",items:{$ref:"#/definitions/tool"},uniqueItems:!0},toolPreset:!1,
mcpServers:!1,restartPolicy:{type:"string",enum:["Always","OnFailure","Never"],default:"Always"},executor:{type:"\
string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},image:!1,resources:!1,command:{
type:"array",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{
$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:100},network:!1,heartbeatSeconds:{type:"integer",
minimum:1,maximum:86400,default:90},stallTimeoutSeconds:{type:"integer",minimum:1,maximum:604800}},if:{properties:{
agent:{const:"command"}},required:["agent"]},then:{required:["command"],"x-orca-message":'agent command needs \
the program to run in "command"'},dependencies:{command:{required:["agent"],properties:{agent:{const:"command",
"x-orca-message":'must be command where a "command" is given'}},"x-orca-message":'"command" is run by agent co\
mmand alone: add agent: command or remove it'}}},_={type:"string",pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z\
0-9])?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and en\
d with a letter or digit'},K={type:"string",enum:["read_file","write_file","edit_file","list_files","search_co\
de","run_command"]},te={type:"string",pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPD\
IR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"\
x-orca-message":"must be the name of an environment variable, and none that belongs to Git, a forge, a loader \
or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and the like)"},Re=new RegExp("^[A-Za-z0-9]([-A\
-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Xe=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMP\
DIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u");function be(s,{
instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0,m=t,i=!0,c=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let r;if(s.agent===void 0&&(r="agent")){let o={};e===null?e=[o]:e.push(o),t++}else if(s.
agent!==void 0&&s.agent!=="command"){let o={};e===null?e=[o]:e.push(o),t++}}var l=c===t;if(t=m,e!==null&&(m?e.
length=m:e=null),l){let r=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let h={instancePath:a,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required\
 property 'command'",schema:u.then.required,parentSchema:u.then,data:s};e===null?e=[h]:e.push(h),t++}var l=r===
t;i=l}if(!i){let r={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must\
 match "then" schema',schema:u.if,parentSchema:u,data:s};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!ne.call(u.properties,r)){let o={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:u,data:s};e===null?e=[o]:e.push(o),t++}if(s.command!==void 0&&s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.agent===void 0){let r={instancePath:a,schemaPath:"#/dependencies/command/require\
d",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:u.
dependencies.command.required,parentSchema:u.dependencies.command,data:s};e===null?e=[r]:e.push(r),t++}if(s.agent!==
void 0){let r=s.agent;if(r!=="command"){let o={instancePath:a+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:u.dependencies.command.properties.agent,data:r};e===null?e=[o]:e.push(o),t++}}}if(s.agent!==
void 0){let r=s.agent;if(typeof r!="string"){let o={instancePath:a+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.agent.type,parentSchema:u.
properties.agent,data:r};e===null?e=[o]:e.push(o),t++}if(!(r==="claude"||r==="command")){let o={instancePath:a+
"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:u.properties.agent.enum},message:"\
must be equal to one of the allowed values",schema:u.properties.agent.enum,parentSchema:u.properties.agent,data:r};
e===null?e=[o]:e.push(o),t++}}if(s.model!==void 0){let r=s.model;if(typeof r=="string"){if(P(r)>128){let o={instancePath:a+
"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters",schema:128,parentSchema:q,data:r};e===null?e=[o]:e.push(o),t++}if(!ie.test(r)){let o={
instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:q.type,parentSchema:q,data:r};e===null?e=[o]:e.push(o),t++}}if(s.systemPrompt!==void 0){let r=s.systemPrompt;
if(typeof r=="string"){if(P(r)>65536){let o={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:u.properties.systemPrompt,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:u.properties.systemPrompt.type,parentSchema:u.properties.systemPrompt,data:r};e===null?e=[o]:e.push(
o),t++}}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(r)){if(r.length>100){let p={instancePath:a+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:u.properties.capabilities,data:r};e===null?e=[p]:e.
push(p),t++}let o=r.length;for(let p=0;p<o;p++){let d=r[p];if(typeof d=="string"){if(P(d)>63){let f={instancePath:a+
"/capabilities/"+p,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:_,data:d};e===null?e=[f]:e.push(f),t++}if(!Re.test(
d)){let f={instancePath:a+"/capabilities/"+p,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:_,data:d};e===null?e=[f]:e.
push(f),t++}}else{let f={instancePath:a+"/capabilities/"+p,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:d};e===null?e=[f]:e.push(
f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)for(n=h;n--;)if(B(r[h],r[n])){let p={instancePath:a+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT\
 have duplicate items (items ## "+n+" and "+h+" are identical)",schema:!0,parentSchema:u.properties.capabilities,
data:r};e===null?e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:a+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.capabilities.
type,parentSchema:u.properties.capabilities,data:r};e===null?e=[o]:e.push(o),t++}}if(s.maxConcurrency!==void 0){
let r=s.maxConcurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:u.properties.maxConcurrency.type,parentSchema:u.properties.maxConcurrency,data:r};e===null?
e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let o={instancePath:a+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:u.properties.maxConcurrency,data:r};e===null?e=[o]:e.push(o),t++}if(r<
1||isNaN(r)){let o={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.maxConcurrency,
data:r};e===null?e=[o]:e.push(o),t++}}}if(s.maxTokens!==void 0){let r=s.maxTokens;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:u.properties.maxTokens.type,parentSchema:u.properties.
maxTokens,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let o={
instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:u.properties.maxTokens,data:r};e===null?e=
[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.
maxTokens,data:r};e===null?e=[o]:e.push(o),t++}}}if(s.maxTurns!==void 0){let r=s.maxTurns;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.properties.maxTurns.type,parentSchema:u.
properties.maxTurns,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){
let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:u.properties.maxTurns,data:r};e===null?e=[o]:
e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.maxTurns,data:r};
e===null?e=[o]:e.push(o),t++}}}if(s.tools!==void 0){let r=s.tools;if(Array.isArray(r)){let o=r.length;for(let p=0;p<
o;p++){let d=r[p];if(typeof d!="string"){let f={instancePath:a+"/tools/"+p,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:d};e===null?e=
[f]:e.push(f),t++}if(!(d==="read_file"||d==="write_file"||d==="edit_file"||d==="list_files"||d==="search_code"||
d==="run_command")){let f={instancePath:a+"/tools/"+p,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:K.enum},message:"must be equal to one of the allowed values",schema:K.enum,parentSchema:K,data:d};
e===null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)for(n=h;n--;)if(B(r[h],r[n])){let p={instancePath:a+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT \
have duplicate items (items ## "+n+" and "+h+" are identical)",schema:!0,parentSchema:u.properties.tools,data:r};
e===null?e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:a+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.tools.type,parentSchema:u.properties.
tools,data:r};e===null?e=[o]:e.push(o),t++}}if(s.toolPreset!==void 0){let r={instancePath:a+"/toolPreset",schemaPath:"\
#/properties/toolPreset/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:u.properties.toolPreset,data:s.toolPreset};e===null?e=[r]:e.push(r),t++}if(s.mcpServers!==void 0){
let r={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:u.properties.mcpServers,data:s.mcpServers};e===null?e=
[r]:e.push(r),t++}if(s.restartPolicy!==void 0){let r=s.restartPolicy;if(typeof r!="string"){let o={instancePath:a+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:u.properties.restartPolicy.type,parentSchema:u.properties.restartPolicy,data:r};e===null?
e=[o]:e.push(o),t++}if(!(r==="Always"||r==="OnFailure"||r==="Never")){let o={instancePath:a+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:u.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:u.properties.restartPolicy.enum,parentSchema:u.properties.restartPolicy,
data:r};e===null?e=[o]:e.push(o),t++}}if(s.executor!==void 0){let r=s.executor;if(typeof r!="string"){let o={instancePath:a+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:u.properties.executor.type,parentSchema:u.properties.executor,data:r};e===null?e=[o]:e.push(o),t++}
if(r!=="process"){let o={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:u.properties.executor.enum},message:"must be equal to one of the allowed values",schema:u.properties.
executor.enum,parentSchema:u.properties.executor,data:r};e===null?e=[o]:e.push(o),t++}}if(s.image!==void 0){let r={
instancePath:a+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:u.properties.image,data:s.image};e===null?e=[r]:e.push(r),t++}
if(s.resources!==void 0){let r={instancePath:a+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:u.properties.resources,data:s.
resources};e===null?e=[r]:e.push(r),t++}if(s.command!==void 0){let r=s.command;if(Array.isArray(r)){if(r.length>
100){let h={instancePath:a+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:u.properties.command,data:r};e===null?e=[h]:
e.push(h),t++}if(r.length<1){let h={instancePath:a+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:u.properties.command,
data:r};e===null?e=[h]:e.push(h),t++}let o=r.length;for(let h=0;h<o;h++){let n=r[h];if(typeof n=="string"){if(P(
n)>4096){let p={instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:u.properties.
command.items,data:n};e===null?e=[p]:e.push(p),t++}if(P(n)<1){let p={instancePath:a+"/command/"+h,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:u.properties.command.items,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:u.properties.command.items.type,parentSchema:u.properties.command.items,data:n};
e===null?e=[p]:e.push(p),t++}}}else{let o={instancePath:a+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:u.properties.command.type,parentSchema:u.properties.
command,data:r};e===null?e=[o]:e.push(o),t++}}if(s.env!==void 0){let r=s.env;if(Array.isArray(r)){if(r.length>
100){let p={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:u.properties.env,data:r};e===null?e=[p]:e.
push(p),t++}let o=r.length;for(let p=0;p<o;p++){let d=r[p];if(typeof d=="string"){if(P(d)>128){let f={instancePath:a+
"/env/"+p,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:te,data:d};e===null?e=[f]:e.push(f),t++}if(!Xe.
test(d)){let f={instancePath:a+"/env/"+p,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:te,data:d};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/env/"+p,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,data:d};e===
null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)for(n=h;n--;)if(B(r[h],r[n])){let p={instancePath:a+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT have\
 duplicate items (items ## "+n+" and "+h+" are identical)",schema:!0,parentSchema:u.properties.env,data:r};e===
null?e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:u.properties.env.type,parentSchema:u.properties.env,
data:r};e===null?e=[o]:e.push(o),t++}}if(s.network!==void 0){let r={instancePath:a+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:u.
properties.network,data:s.network};e===null?e=[r]:e.push(r),t++}if(s.heartbeatSeconds!==void 0){let r=s.heartbeatSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.
properties.heartbeatSeconds.type,parentSchema:u.properties.heartbeatSeconds,data:r};e===null?e=[o]:e.push(o),t++}
if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:u.properties.heartbeatSeconds,data:r};e===null?e=[o]:e.push(o),t++}if(r<1||
isNaN(r)){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.heartbeatSeconds,
data:r};e===null?e=[o]:e.push(o),t++}}}if(s.stallTimeoutSeconds!==void 0){let r=s.stallTimeoutSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.properties.
stallTimeoutSeconds.type,parentSchema:u.properties.stallTimeoutSeconds,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r==
"number"&&isFinite(r)){if(r>604800||isNaN(r)){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:u.properties.stallTimeoutSeconds,data:r};e===null?e=[o]:e.push(o),t++}if(r<
1||isNaN(r)){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.stallTimeoutSeconds,
data:r};e===null?e=[o]:e.push(o),t++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:s};e===null?e=[r]:e.push(r),t++}return be.
errors=e,t===0}function ke(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.template===void 0){let m={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"template"},message:"must have required property 'template\
'",schema:T.required,parentSchema:T,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="replicas"||m===
"selector"||m==="suspend"||m==="template")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:T,
data:s};e===null?e=[i]:e.push(i),t++}if(s.replicas!==void 0){let m=s.replicas;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m))){let i={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:T.properties.replicas.type,parentSchema:T.properties.
replicas,data:m};e===null?e=[i]:e.push(i),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m)){let i={instancePath:a+
"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000",schema:1e3,parentSchema:T.properties.replicas,data:m};e===null?e=[i]:e.push(i),t++}if(m<0||isNaN(
m)){let i={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:T.properties.replicas,data:m};e===null?e=[i]:e.push(
i),t++}}}if(s.selector!==void 0&&(re(s.selector,{instancePath:a+"/selector",parentData:s,parentDataProperty:"s\
elector",rootData:g})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.suspend!==void 0){let m=s.suspend;
if(typeof m!="boolean"){let i={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:T.properties.suspend.type,parentSchema:T.properties.suspend,
data:m};e===null?e=[i]:e.push(i),t++}}if(s.template!==void 0){let m=s.template;if(m&&typeof m=="object"&&!Array.
isArray(m)){for(let i in m)if(!(i==="metadata"||i==="spec")){let c={instancePath:a+"/template",schemaPath:"#/p\
roperties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties",schema:!1,parentSchema:T.properties.template,data:m};e===null?e=[c]:e.push(
c),t++}if(m.metadata!==void 0){let i=m.metadata;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(c!==
"labels"){let l={instancePath:a+"/template/metadata",schemaPath:"#/properties/template/properties/metadata/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:T.properties.template.properties.metadata,data:i};e===null?e=[l]:e.push(
l),t++}i.labels!==void 0&&(re(i.labels,{instancePath:a+"/template/metadata/labels",parentData:i,parentDataProperty:"\
labels",rootData:g})||(e=e===null?re.errors:e.concat(re.errors),t=e.length))}else{let c={instancePath:a+"/temp\
late/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:T.properties.template.properties.metadata.type,parentSchema:T.properties.template.
properties.metadata,data:i};e===null?e=[c]:e.push(c),t++}}m.spec!==void 0&&(be(m.spec,{instancePath:a+"/templa\
te/spec",parentData:m,parentDataProperty:"spec",rootData:g})||(e=e===null?be.errors:e.concat(be.errors),t=e.length))}else{
let i={instancePath:a+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:T.properties.template.type,parentSchema:T.properties.template,data:m};e===null?
e=[i]:e.push(i),t++}}}else{let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:T.type,parentSchema:T,data:s};e===null?e=[m]:e.push(m),t++}return ke.errors=e,t===0}function es(s,{
instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:V.required,parentSchema:V,
data:s};e===null?e=[m]:e.push(m),t++}if(s.kind===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:V.required,parentSchema:V,
data:s};e===null?e=[m]:e.push(m),t++}if(s.metadata===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:V.required,
parentSchema:V,data:s};e===null?e=[m]:e.push(m),t++}if(s.spec===void 0){let m={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:V.
required,parentSchema:V,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="apiVersion"||m==="kind"||
m==="metadata"||m==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:V,data:s};
e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let m=s.apiVersion;if(m!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:oe,data:m};e===
null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let m=s.kind;if(m!=="AgentPool"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:V.properties.kind,data:m};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(Pe(
s.metadata,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?Pe.
errors:e.concat(Pe.errors),t=e.length)),s.spec!==void 0&&(ke(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:g})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length))}else{let m={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:V.type,parentSchema:V,data:s};e===
null?e=[m]:e.push(m),t++}return es.errors=e,t===0}var ks=ss,U={type:"object",required:["apiVersion","kind","me\
tadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function Se(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let m={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:Z.
required,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="name"||m==="project"||m===
"labels"||m==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let m=s.name;if(typeof m=="string"){if(P(m)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}if(!D.test(
m)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let m=s.project;if(typeof m==
"string"){if(P(m)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===
null?e=[i]:e.push(i),t++}if(!D.test(m)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}s.labels!==
void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}return Se.errors=e,t===0}function we(s,{instancePath:a="",
parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0,m=t,i=!0,c=t;if(s&&typeof s=="object"&&!Array.
isArray(s)){let r;if(s.agent===void 0&&(r="agent")){let o={};e===null?e=[o]:e.push(o),t++}else if(s.agent!==void 0&&
s.agent!=="command"){let o={};e===null?e=[o]:e.push(o),t++}}var l=c===t;if(t=m,e!==null&&(m?e.length=m:e=null),
l){let r=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let h={instancePath:a,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:u.then.required,parentSchema:u.then,data:s};e===null?e=[h]:e.push(h),t++}var l=r===t;i=l}if(!i){
let r={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:u.if,parentSchema:u,data:s};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!ne.call(u.properties,r)){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:u,
data:s};e===null?e=[o]:e.push(o),t++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===
void 0){let r={instancePath:a,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:u.dependencies.command.required,parentSchema:u.dependencies.
command,data:s};e===null?e=[r]:e.push(r),t++}if(s.agent!==void 0){let r=s.agent;if(r!=="command"){let o={instancePath:a+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:u.dependencies.command.properties.agent,
data:r};e===null?e=[o]:e.push(o),t++}}}if(s.agent!==void 0){let r=s.agent;if(typeof r!="string"){let o={instancePath:a+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.
properties.agent.type,parentSchema:u.properties.agent,data:r};e===null?e=[o]:e.push(o),t++}if(!(r==="claude"||
r==="command")){let o={instancePath:a+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:u.
properties.agent.enum},message:"must be equal to one of the allowed values",schema:u.properties.agent.enum,parentSchema:u.
properties.agent,data:r};e===null?e=[o]:e.push(o),t++}}if(s.model!==void 0){let r=s.model;if(typeof r=="string"){
if(P(r)>128){let o={instancePath:a+"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:r};e===null?e=[o]:e.
push(o),t++}if(!ie.test(r)){let o={instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-\
Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:r};e===null?e=[o]:e.
push(o),t++}}else{let o={instancePath:a+"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:r};e===null?e=[o]:e.push(o),t++}}if(s.
systemPrompt!==void 0){let r=s.systemPrompt;if(typeof r=="string"){if(P(r)>65536){let o={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters",schema:65536,parentSchema:u.properties.systemPrompt,data:r};e===null?
e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.systemPrompt.type,parentSchema:u.properties.
systemPrompt,data:r};e===null?e=[o]:e.push(o),t++}}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(
r)){if(r.length>100){let p={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:u.properties.
capabilities,data:r};e===null?e=[p]:e.push(p),t++}let o=r.length;for(let p=0;p<o;p++){let d=r[p];if(typeof d==
"string"){if(P(d)>63){let f={instancePath:a+"/capabilities/"+p,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:_,
data:d};e===null?e=[f]:e.push(f),t++}if(!Re.test(d)){let f={instancePath:a+"/capabilities/"+p,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:_,data:d};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/capabilities\
/"+p,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.type,parentSchema:_,data:d};e===null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)for(n=
h;n--;)if(B(r[h],r[n])){let p={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+h+" are\
 identical)",schema:!0,parentSchema:u.properties.capabilities,data:r};e===null?e=[p]:e.push(p),t++;break e}}}else{
let o={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:u.properties.capabilities.type,parentSchema:u.properties.capabilities,data:r};
e===null?e=[o]:e.push(o),t++}}if(s.maxConcurrency!==void 0){let r=s.maxConcurrency;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.properties.maxConcurrency.type,
parentSchema:u.properties.maxConcurrency,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(
r)){if(r>100||isNaN(r)){let o={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:u.properties.
maxConcurrency,data:r};e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:u.properties.maxConcurrency,data:r};e===null?e=[o]:e.push(o),t++}}}if(s.maxTokens!==
void 0){let r=s.maxTokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:u.properties.maxTokens.type,parentSchema:u.properties.maxTokens,data:r};e===null?e=[o]:e.push(o),t++}
if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let o={instancePath:a+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:u.properties.maxTokens,data:r};e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:u.properties.maxTokens,data:r};e===null?e=[o]:e.push(o),t++}}}if(s.maxTurns!==
void 0){let r=s.maxTurns;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:u.properties.maxTurns.type,parentSchema:u.properties.maxTurns,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e3||isNaN(r)){let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:u.
properties.maxTurns,data:r};e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:u.properties.maxTurns,data:r};e===null?e=[o]:e.push(o),t++}}}if(s.tools!==void 0){let r=s.tools;if(Array.
isArray(r)){let o=r.length;for(let p=0;p<o;p++){let d=r[p];if(typeof d!="string"){let f={instancePath:a+"/tool\
s/"+p,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.
type,parentSchema:K,data:d};e===null?e=[f]:e.push(f),t++}if(!(d==="read_file"||d==="write_file"||d==="edit_fil\
e"||d==="list_files"||d==="search_code"||d==="run_command")){let f={instancePath:a+"/tools/"+p,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowe\
d values",schema:K.enum,parentSchema:K,data:d};e===null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)
for(n=h;n--;)if(B(r[h],r[n])){let p={instancePath:a+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+h+" are identical)",
schema:!0,parentSchema:u.properties.tools,data:r};e===null?e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:a+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.
properties.tools.type,parentSchema:u.properties.tools,data:r};e===null?e=[o]:e.push(o),t++}}if(s.toolPreset!==
void 0){let r={instancePath:a+"/toolPreset",schemaPath:"#/properties/toolPreset/false schema",keyword:"false s\
chema",params:{},message:"boolean schema is false",schema:!1,parentSchema:u.properties.toolPreset,data:s.toolPreset};
e===null?e=[r]:e.push(r),t++}if(s.mcpServers!==void 0){let r={instancePath:a+"/mcpServers",schemaPath:"#/prope\
rties/mcpServers/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:u.
properties.mcpServers,data:s.mcpServers};e===null?e=[r]:e.push(r),t++}if(s.restartPolicy!==void 0){let r=s.restartPolicy;
if(typeof r!="string"){let o={instancePath:a+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.restartPolicy.type,parentSchema:u.properties.
restartPolicy,data:r};e===null?e=[o]:e.push(o),t++}if(!(r==="Always"||r==="OnFailure"||r==="Never")){let o={instancePath:a+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:u.properties.
restartPolicy.enum},message:"must be equal to one of the allowed values",schema:u.properties.restartPolicy.enum,
parentSchema:u.properties.restartPolicy,data:r};e===null?e=[o]:e.push(o),t++}}if(s.executor!==void 0){let r=s.
executor;if(typeof r!="string"){let o={instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.executor.type,parentSchema:u.properties.
executor,data:r};e===null?e=[o]:e.push(o),t++}if(r!=="process"){let o={instancePath:a+"/executor",schemaPath:"\
#/properties/executor/enum",keyword:"enum",params:{allowedValues:u.properties.executor.enum},message:"must be \
equal to one of the allowed values",schema:u.properties.executor.enum,parentSchema:u.properties.executor,data:r};
e===null?e=[o]:e.push(o),t++}}if(s.image!==void 0){let r={instancePath:a+"/image",schemaPath:"#/properties/ima\
ge/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:u.properties.
image,data:s.image};e===null?e=[r]:e.push(r),t++}if(s.resources!==void 0){let r={instancePath:a+"/resources",schemaPath:"\
#/properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:u.properties.resources,data:s.resources};e===null?e=[r]:e.push(r),t++}if(s.command!==void 0){let r=s.
command;if(Array.isArray(r)){if(r.length>100){let h={instancePath:a+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:u.
properties.command,data:r};e===null?e=[h]:e.push(h),t++}if(r.length<1){let h={instancePath:a+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:u.properties.command,data:r};e===null?e=[h]:e.push(h),t++}let o=r.length;for(let h=0;h<o;h++){
let n=r[h];if(typeof n=="string"){if(P(n)>4096){let p={instancePath:a+"/command/"+h,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:u.properties.command.items,data:n};e===null?e=[p]:e.push(p),t++}if(P(n)<1){let p={
instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.command.items,data:n};e===null?
e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/command/"+h,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.command.items.type,parentSchema:u.properties.
command.items,data:n};e===null?e=[p]:e.push(p),t++}}}else{let o={instancePath:a+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.command.type,
parentSchema:u.properties.command,data:r};e===null?e=[o]:e.push(o),t++}}if(s.env!==void 0){let r=s.env;if(Array.
isArray(r)){if(r.length>100){let p={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:u.properties.env,
data:r};e===null?e=[p]:e.push(p),t++}let o=r.length;for(let p=0;p<o;p++){let d=r[p];if(typeof d=="string"){if(P(
d)>128){let f={instancePath:a+"/env/"+p,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:te,data:d};e===
null?e=[f]:e.push(f),t++}if(!Xe.test(d)){let f={instancePath:a+"/env/"+p,schemaPath:"#/definitions/environment\
Name/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TM\
PDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'mus\
t match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|L\
D|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Z\
a-z0-9_]*$",parentSchema:te,data:d};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/env/"+p,schemaPath:"\
#/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,
parentSchema:te,data:d};e===null?e=[f]:e.push(f),t++}}let h=r.length,n;if(h>1){e:for(;h--;)for(n=h;n--;)if(B(r[h],
r[n])){let p={instancePath:a+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:h,
j:n},message:"must NOT have duplicate items (items ## "+n+" and "+h+" are identical)",schema:!0,parentSchema:u.
properties.env,data:r};e===null?e=[p]:e.push(p),t++;break e}}}else{let o={instancePath:a+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.env.type,
parentSchema:u.properties.env,data:r};e===null?e=[o]:e.push(o),t++}}if(s.network!==void 0){let r={instancePath:a+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:u.properties.network,data:s.network};e===null?e=[r]:e.push(r),t++}if(s.heartbeatSeconds!==
void 0){let r=s.heartbeatSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:u.properties.heartbeatSeconds.type,parentSchema:u.properties.heartbeatSeconds,data:r};
e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let o={instancePath:a+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:u.properties.heartbeatSeconds,data:r};e===null?
e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.
properties.heartbeatSeconds,data:r};e===null?e=[o]:e.push(o),t++}}}if(s.stallTimeoutSeconds!==void 0){let r=s.
stallTimeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:a+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:u.properties.stallTimeoutSeconds.type,parentSchema:u.properties.stallTimeoutSeconds,data:r};
e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)){if(r>604800||isNaN(r)){let o={instancePath:a+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:u.properties.stallTimeoutSeconds,data:r};
e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(r)){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:u.properties.stallTimeoutSeconds,data:r};e===null?e=[o]:e.push(o),t++}}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,
data:s};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}function ss(s,{instancePath:a="",parentData:w,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let m={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:U.required,parentSchema:U,data:s};e===null?e=[m]:e.push(m),t++}if(s.
kind===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:U.required,parentSchema:U,data:s};e===null?e=[m]:e.push(m),
t++}if(s.metadata===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:U.required,parentSchema:U,data:s};e===null?
e=[m]:e.push(m),t++}for(let m in s)if(!(m==="apiVersion"||m==="kind"||m==="metadata"||m==="spec")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties",schema:!1,parentSchema:U,data:s};e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==
void 0){let m=s.apiVersion;if(m!=="orca.dev/v1alpha1"){let i={instancePath:a+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"mu\
st be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:oe,data:m};e===null?e=[i]:e.push(i),t++}}if(s.
kind!==void 0){let m=s.kind;if(m!=="AgentPod"){let i={instancePath:a+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:U.
properties.kind,data:m};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(Se(s.metadata,{instancePath:a+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.
length)),s.spec!==void 0&&(we(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"spec",rootData:g})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length))}else{let m={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,data:s};e===null?e=[m]:e.push(
m),t++}return ss.errors=e,t===0}var Ss=as,F={type:"object",required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,
properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"\
definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{taskSpec:{type:"ob\
ject",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},template:!1,
workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definition\
s.json#/definitions/parameterName"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-later":["docs","r\
eview"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capabili\
ty"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{$ref:"def\
initions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{type:"i\
nteger",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definitions/depen\
dency"}},inputs:!1,context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"integ\
er",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:!1}},dependency:{type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}}}};function xe(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let m={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:Z.
required,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="name"||m==="project"||m===
"labels"||m==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let m=s.name;if(typeof m=="string"){if(P(m)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}if(!D.test(
m)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let m=s.project;if(typeof m==
"string"){if(P(m)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===
null?e=[i]:e.push(i),t++}if(!D.test(m)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}s.labels!==
void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}return xe.errors=e,t===0}var y={type:"object",additionalProperties:!1,
oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,
"x-orca-message":"must say what to do, in at most 65536 characters"},template:!1,workflow:{$ref:"definitions.j\
son#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameter\
Name"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-later":["docs","review"],default:"code"},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"\
definitions.json#/definitions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{
$ref:"definitions.json#/definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{
type:"array",maxItems:100,items:{$ref:"#/definitions/dependency"}},inputs:!1,context:!1,checks:{$ref:"definiti\
ons.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{type:"\
integer",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},
repository:{$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/br\
anch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",
maxLength:200,"x-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, d\
ay of week"},timeZone:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-m\
essage":"must be the name of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow",
"Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{
type:"integer",minimum:0,maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{\
2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such a\
s 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{
type:"boolean",default:!1},landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:!1}},
_e={pattern:"^[A-Za-z][A-Za-z0-9_]*$",maxLength:63,"x-orca-message":'must be letters, digits and "_", and star\
t with a letter'},ts=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u"),os=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-\
Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),ls=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),Ke=new RegExp("^\\d\
{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u");function Ae(s,{instancePath:a="",
parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let i in s){let c=t;if(typeof i=="string"){if(P(i)>253){let l={instancePath:a,schemaPath:"#/definitions/la\
belKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:Y,data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}if(!le.test(i)){let l={instancePath:a,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-\
z0-9])?$",parentSchema:Y,data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}}var m=c===t;if(!m){let l={instancePath:a,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be va\
lid",schema:N.propertyNames,parentSchema:N,data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c==
"string"){if(P(c)>63){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:N.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}if(!De.test(c)){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:N.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.
additionalProperties.type,parentSchema:N.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,
parentSchema:N,data:s};e===null?e=[i]:e.push(i),t++}return Ae.errors=e,t===0}var C={type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}};function ze(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let m={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:C.type},message:"must be string,object",schema:C.type,parentSchema:C,data:s};e===
null?e=[m]:e.push(m),t++}if(typeof s=="string"){if(P(s)>63){let m={instancePath:a,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:C,data:s};
e===null?e=[m]:e.push(m),t++}if(!D.test(s)){let m={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:C,data:s};e===null?e=[m]:e.push(m),t++}}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.task===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"task"},message:"must have required property 'task'",schema:C.required,parentSchema:C,data:s};
e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="task"||m==="project"||m==="until")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties",schema:!1,parentSchema:C,data:s};e===null?e=[i]:e.push(i),t++}if(s.task!==void 0){
let m=s.task;if(typeof m=="string"){if(P(m)>63){let i={instancePath:a+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}if(!D.test(m)){let i={instancePath:a+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,
data:m};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:m};
e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let m=s.project;if(typeof m=="string"){if(P(m)>63){let i={
instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===null?e=[i]:e.push(
i),t++}if(!D.test(m)){let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),
t++}}if(s.until!==void 0){let m=s.until;if(typeof m!="string"){let i={instancePath:a+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.properties.until.
type,parentSchema:C.properties.until,data:m};e===null?e=[i]:e.push(i),t++}if(!(m==="Landed"||m==="Merged")){let i={
instancePath:a+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:C.properties.
until.enum},message:"must be equal to one of the allowed values",schema:C.properties.until.enum,parentSchema:C.
properties.until,data:m};e===null?e=[i]:e.push(i),t++}}}return ze.errors=e,t===0}function ve(s,{instancePath:a="",
parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let i={
instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 5\
0 items",schema:50,parentSchema:J,data:s};e===null?e=[i]:e.push(i),t++}let m=s.length;for(let i=0;i<m;i++)W(s[i],
{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,rootData:g})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length)}else{let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must \
be array",schema:J.type,parentSchema:J,data:s};e===null?e=[m]:e.push(m),t++}return ve.errors=e,t===0}function Ne(s,{
instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0,m=t,i=!1,c=null,l=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){let n={instancePath:a,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'",schema:y.oneOf[0].
required,parentSchema:y.oneOf[0],data:s};e===null?e=[n]:e.push(n),t++}var o=l===t;o&&(i=!0,c=0);let r=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){let n={instancePath:a,schemaPath:"#/oneOf/1/requir\
ed",keyword:"required",params:{missingProperty:"workflow"},message:"must have required property 'workflow'",schema:y.
oneOf[1].required,parentSchema:y.oneOf[1],data:s};e===null?e=[n]:e.push(n),t++}var o=r===t;if(o&&i?(i=!1,c=[c,
1]):o&&(i=!0,c=1),i)t=m,e!==null&&(m?e.length=m:e=null);else{let n={instancePath:a,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf",schema:y.oneOf,parentSchema:y,
data:s};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!ne.call(y.
properties,n)){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:s};e===null?
e=[p]:e.push(p),t++}if(s.prompt!==void 0){let n=s.prompt;if(typeof n=="string"){if(P(n)>65536){let p={instancePath:a+
"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NO\
T have more than 65536 characters",schema:65536,parentSchema:y.properties.prompt,data:n};e===null?e=[p]:e.push(
p),t++}if(!Ve.test(n)){let p={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"patte\
rn",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:y.properties.prompt,data:n};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.prompt.type,parentSchema:y.properties.
prompt,data:n};e===null?e=[p]:e.push(p),t++}}if(s.template!==void 0){let n={instancePath:a+"/template",schemaPath:"\
#/properties/template/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:y.properties.template,data:s.template};e===null?e=[n]:e.push(n),t++}if(s.workflow!==void 0){let n=s.
workflow;if(typeof n=="string"){if(P(n)>63){let p={instancePath:a+"/workflow",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:S,data:n};e===null?e=[p]:e.push(p),t++}if(!D.test(n)){let p={instancePath:a+"/workflow",
schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]\
*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z\
0-9])?$",parentSchema:S,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/workflow",schemaPath:"\
definitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:n};e===null?e=[p]:e.push(p),t++}}if(s.parameters!==void 0){let n=s.parameters;if(n&&typeof n==
"object"&&!Array.isArray(n))for(let p in n){let d=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:a+"\
/parameters",schemaPath:"definitions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:_e,data:p,propertyName:p};e===null?e=[f]:
e.push(f),t++}if(!ts.test(p)){let f={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/pa\
rameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern \
"^[A-Za-z][A-Za-z0-9_]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:_e,data:p,propertyName:p};e===null?e=
[f]:e.push(f),t++}}var h=d===t;if(!h){let f={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/\
propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid",schema:y.
properties.parameters.propertyNames,parentSchema:y.properties.parameters,data:n};e===null?e=[f]:e.push(f),t++}}else{
let p={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:y.properties.parameters.type,parentSchema:y.properties.parameters,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.taskMaster!==void 0){let n={instancePath:a+"/taskMaster",schemaPath:"#/prop\
erties/taskMaster/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:y.
properties.taskMaster,data:s.taskMaster};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){let n=s.type;if(typeof n!=
"string"){let p={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:y.properties.type.type,parentSchema:y.properties.type,data:n};e===null?e=[
p]:e.push(p),t++}if(n!=="code"){let p={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enu\
m",params:{allowedValues:y.properties.type.enum},message:"must be equal to one of the allowed values",schema:y.
properties.type.enum,parentSchema:y.properties.type,data:n};e===null?e=[p]:e.push(p),t++}}if(s.requiredCapabilities!==
void 0){let n=s.requiredCapabilities;if(Array.isArray(n)){if(n.length>100){let x={instancePath:a+"/requiredCap\
abilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:y.properties.requiredCapabilities,data:n};e===null?
e=[x]:e.push(x),t++}let p=n.length;for(let x=0;x<p;x++){let $=n[x];if(typeof $=="string"){if(P($)>63){let j={instancePath:a+
"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:_,data:$};e===null?e=
[j]:e.push(j),t++}if(!Re.test($)){let j={instancePath:a+"/requiredCapabilities/"+x,schemaPath:"definitions.jso\
n#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?$",parentSchema:_,data:$};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:a+"/require\
dCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:_.type,parentSchema:_,data:$};e===null?e=[j]:e.push(j),t++}}let d=n.length,
f;if(d>1){e:for(;d--;)for(f=d;f--;)if(B(n[d],n[f])){let x={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:d,j:f},message:"must NOT have d\
uplicate items (items ## "+f+" and "+d+" are identical)",schema:!0,parentSchema:y.properties.requiredCapabilities,
data:n};e===null?e=[x]:e.push(x),t++;break e}}}else{let p={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.
properties.requiredCapabilities.type,parentSchema:y.properties.requiredCapabilities,data:n};e===null?e=[p]:e.push(
p),t++}}if(s.model!==void 0){let n=s.model;if(typeof n=="string"){if(P(n)>128){let p={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:q,data:n};e===null?e=[p]:e.push(p),t++}if(!ie.test(
n)){let p={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:n};e===null?e=[p]:e.push(p),
t++}}else{let p={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:n};e===null?e=[p]:e.push(p),
t++}}if(s.preferredModel!==void 0){let n=s.preferredModel;if(typeof n=="string"){if(P(n)>128){let p={instancePath:a+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:n};e===null?e=[p]:e.push(p),t++}
if(!ie.test(n)){let p={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitions/model/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:n};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.podSelector!==void 0&&(Ae(s.podSelector,{instancePath:a+"/podSelector",parentData:s,
parentDataProperty:"podSelector",rootData:g})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),s.priority!==
void 0){let n=s.priority;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:y.properties.priority.type,parentSchema:y.properties.priority,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"number"&&isFinite(n)){if(n>1e3||isNaN(n)){let p={instancePath:a+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:y.
properties.priority,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:y.properties.priority,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.dependsOn!==void 0){let n=s.dependsOn;
if(Array.isArray(n)){if(n.length>100){let d={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:y.
properties.dependsOn,data:n};e===null?e=[d]:e.push(d),t++}let p=n.length;for(let d=0;d<p;d++)ze(n[d],{instancePath:a+
"/dependsOn/"+d,parentData:n,parentDataProperty:d,rootData:g})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.
length)}else{let p={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:y.properties.dependsOn.type,parentSchema:y.properties.dependsOn,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.inputs!==void 0){let n={instancePath:a+"/inputs",schemaPath:"#/properties/i\
nputs/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:y.
properties.inputs,data:s.inputs};e===null?e=[n]:e.push(n),t++}if(s.context!==void 0){let n={instancePath:a+"/c\
ontext",schemaPath:"#/properties/context/false schema",keyword:"false schema",params:{},message:"boolean schem\
a is false",schema:!1,parentSchema:y.properties.context,data:s.context};e===null?e=[n]:e.push(n),t++}if(s.checks!==
void 0&&(ve(s.checks,{instancePath:a+"/checks",parentData:s,parentDataProperty:"checks",rootData:g})||(e=e===null?
ve.errors:e.concat(ve.errors),t=e.length)),s.maxCheckRounds!==void 0){let n=s.maxCheckRounds;if(!(typeof n=="n\
umber"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxC\
heckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.maxCheckRounds.
type,parentSchema:y.properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(
n)){if(n>20||isNaN(n)){let p={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:y.properties.
maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:a+"/maxCheckRounds",
schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:y.properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.maxRetries!==
void 0){let n=s.maxRetries;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/m\
axRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:y.properties.maxRetries.type,parentSchema:y.properties.maxRetries,data:n};e===null?e=[p]:e.push(
p),t++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let p={instancePath:a+"/maxRetries",schemaPath:"\
#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,
parentSchema:y.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:a+
"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:y.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.
timeoutSeconds!==void 0){let n=s.timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={
instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer",schema:y.properties.timeoutSeconds.type,parentSchema:y.properties.timeoutSeconds,
data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:a+
"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},
message:"must be <= 604800",schema:604800,parentSchema:y.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(
p),t++}if(n<1||isNaN(n)){let p={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.repository!==void 0){let n=s.repository;if(typeof n==
"string"){if(P(n)>2e3){let p={instancePath:a+"/repository",schemaPath:"definitions.json#/definitions/repositor\
yUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:se,data:n};e===null?e=[p]:e.push(p),t++}if(!We.test(n)){let p={instancePath:a+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/\
[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s\
/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ss\
h://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+\
|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A\
-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",
parentSchema:se,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/repository",schemaPath:"def\
initions.json#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:se.type,parentSchema:se,data:n};e===null?e=[p]:e.push(p),t++}}if(s.branch!==void 0){let n=s.branch;if(typeof n==
"string"){if(P(n)>200){let p={instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/maxLen\
gth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:L,
data:n};e===null?e=[p]:e.push(p),t++}if(!Le.test(n)){let p={instancePath:a+"/branch",schemaPath:"definitions.j\
son#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u\
0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.\
|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\\
{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:L,data:n};e===null?e=[p]:e.push(
p),t++}}else{let p={instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:n};e===null?e=[p]:e.push(
p),t++}}if(s.schedule!==void 0){let n=s.schedule;if(typeof n=="string"){if(P(n)>200){let p={instancePath:a+"/s\
chedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT\
 have more than 200 characters",schema:200,parentSchema:y.properties.schedule,data:n};e===null?e=[p]:e.push(p),
t++}if(!os.test(n)){let p={instancePath:a+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$"},message:'must ma\
tch pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3\
}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:y.properties.schedule,data:n};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:a+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.schedule.type,parentSchema:y.properties.schedule,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.timeZone!==void 0){let n=s.timeZone;if(typeof n=="string"){if(P(n)>64){let p={
instancePath:a+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters",schema:64,parentSchema:y.properties.timeZone,data:n};e===null?
e=[p]:e.push(p),t++}if(!ls.test(n)){let p={instancePath:a+"/timeZone",schemaPath:"#/properties/timeZone/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za\
-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:y.properties.timeZone,data:n};e===null?e=[p]:e.
push(p),t++}}else{let p={instancePath:a+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.timeZone.type,parentSchema:y.properties.timeZone,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.concurrencyPolicy!==void 0){let n=s.concurrencyPolicy;if(typeof n!="string"){
let p={instancePath:a+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.concurrencyPolicy.type,parentSchema:y.properties.concurrencyPolicy,
data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="Allow"||n==="Forbid"||n==="Replace")){let p={instancePath:a+"/c\
oncurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/enum",keyword:"enum",params:{allowedValues:y.properties.
concurrencyPolicy.enum},message:"must be equal to one of the allowed values",schema:y.properties.concurrencyPolicy.
enum,parentSchema:y.properties.concurrencyPolicy,data:n};e===null?e=[p]:e.push(p),t++}}if(s.startingDeadlineSeconds!==
void 0){let n=s.startingDeadlineSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+
"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:y.properties.startingDeadlineSeconds.type,parentSchema:y.properties.
startingDeadlineSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>604800||
isNaN(n)){let p={instancePath:a+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:y.
properties.startingDeadlineSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(n<10||isNaN(n)){let p={instancePath:a+
"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:10},message:"must be >= 10",schema:10,parentSchema:y.properties.startingDeadlineSeconds,
data:n};e===null?e=[p]:e.push(p),t++}}}if(s.historyLimit!==void 0){let n=s.historyLimit;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.historyLimit.type,parentSchema:y.
properties.historyLimit,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(
n)){let p={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.historyLimit,data:n};
e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:a+"/historyLimit",schemaPath:"#/properties/\
historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:y.
properties.historyLimit,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.notBefore!==void 0){let n=s.notBefore;if(typeof n==
"string"){if(!Ke.test(n)){let p={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:y.properties.notBefore,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefo\
re/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.notBefore.type,parentSchema:y.
properties.notBefore,data:n};e===null?e=[p]:e.push(p),t++}}if(s.expires!==void 0){let n=s.expires;if(typeof n==
"string"){if(!Ke.test(n)){let p={instancePath:a+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:y.properties.expires,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.expires.type,parentSchema:y.
properties.expires,data:n};e===null?e=[p]:e.push(p),t++}}if(s.suspend!==void 0){let n=s.suspend;if(typeof n!="\
boolean"){let p={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:y.properties.suspend.type,parentSchema:y.properties.suspend,data:n};
e===null?e=[p]:e.push(p),t++}}if(s.landing!==void 0){let n=s.landing;if(typeof n!="string"){let p={instancePath:a+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:y.properties.landing.type,parentSchema:y.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}if(!(n===
"pullRequest"||n==="none")){let p={instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:y.properties.landing.enum},message:"must be equal to one of the allowed values",schema:y.
properties.landing.enum,parentSchema:y.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}}if(s.outputs!==
void 0){let n={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/false schema",keyword:"false schema",
params:{},message:"boolean schema is false",schema:!1,parentSchema:y.properties.outputs,data:s.outputs};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[n]:e.push(n),t++}return Ne.errors=e,t===0}function as(s,{
instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:F.required,parentSchema:F,
data:s};e===null?e=[m]:e.push(m),t++}if(s.kind===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:F.required,parentSchema:F,
data:s};e===null?e=[m]:e.push(m),t++}if(s.metadata===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:F.required,
parentSchema:F,data:s};e===null?e=[m]:e.push(m),t++}if(s.spec===void 0){let m={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:F.
required,parentSchema:F,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="apiVersion"||m==="kind"||
m==="metadata"||m==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:F,data:s};
e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let m=s.apiVersion;if(m!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:oe,data:m};e===
null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let m=s.kind;if(m!=="DevTask"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be equal to constant",schema:"\
DevTask",parentSchema:F.properties.kind,data:m};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(xe(s.metadata,
{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?xe.errors:e.concat(
xe.errors),t=e.length)),s.spec!==void 0&&(Ne(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:g})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length))}else{let m={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:s};e===
null?e=[m]:e.push(m),t++}return as.errors=e,t===0}var ws=rs,H={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"Workflow"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/wor\
kflowSpec"}},definitions:{workflowSpec:{type:"object",required:["nodes"],additionalProperties:!1,properties:{parameters:{
type:"object"},nodes:{type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/d\
efinitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:!1}},node:{type:"object",additionalProperties:!1,
oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,
"x-orca-message":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definit\
ions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{
type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"\
definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"\
definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"\
integer",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",
enum:["commit","none"],default:"commit"},inputs:!1,outputs:!1}}}};function qe(s,{instancePath:a="",parentData:w,
parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:Z.required,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)
if(!(m==="name"||m==="project"||m==="labels"||m==="annotations")){let i={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:Z,data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let m=s.name;if(typeof m==
"string"){if(P(m)>63){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLeng\
th",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===null?
e=[i]:e.push(i),t++}if(!D.test(m)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let m=s.
project;if(typeof m=="string"){if(P(m)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/max\
Length",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,
data:m};e===null?e=[i]:e.push(i),t++}if(!D.test(m)){let i={instancePath:a+"/project",schemaPath:"#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[i]:e.push(i),
t++}}s.labels!==void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length))}else{let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:Z.type,parentSchema:Z,data:s};e===null?e=[m]:e.push(m),t++}return qe.errors=e,t===0}var E={
type:"object",required:["nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},nodes:{type:"o\
bject",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{
$ref:"#/definitions/node"}},outputs:!1}},A={type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},
{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"mus\
t say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"array",maxItems:100,
uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"array",items:{$ref:"\
definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definit\
ions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"definitions.json#/definit\
ions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integer",minimum:0,maximum:20},
timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:["commit","none"],default:"\
commit"},inputs:!1,outputs:!1}};function je(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:Y,data:i,propertyName:i};e===null?e=[
l]:e.push(l),t++}if(!le.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pa\
ttern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:Y,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var m=c===t;if(!m){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>63){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:N.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}if(!De.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^(\
[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:N.additionalProperties,data:c};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.additionalProperties.type,parentSchema:N.
additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:s};e===null?e=[i]:e.push(
i),t++}return je.errors=e,t===0}function $e(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let i={instancePath:a,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:J,data:s};e===null?
e=[i]:e.push(i),t++}let m=s.length;for(let i=0;i<m;i++)W(s[i],{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:g})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{let m={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:J.type,parentSchema:J,data:s};e===null?
e=[m]:e.push(m),t++}return $e.errors=e,t===0}function Ze(s,{instancePath:a="",parentData:w,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0,m=t,i=!1,c=null,l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){
let n={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:A.oneOf[0].required,parentSchema:A.oneOf[0],data:s};e===null?e=[n]:
e.push(n),t++}var o=l===t;o&&(i=!0,c=0);let r=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){
let n={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"\
must have required property 'workflow'",schema:A.oneOf[1].required,parentSchema:A.oneOf[1],data:s};e===null?e=
[n]:e.push(n),t++}var o=r===t;if(o&&i?(i=!1,c=[c,1]):o&&(i=!0,c=1),i)t=m,e!==null&&(m?e.length=m:e=null);else{
let n={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exact\
ly one schema in oneOf",schema:A.oneOf,parentSchema:A,data:s};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){for(let n in s)if(!ne.call(A.properties,n)){let p={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addition\
al properties",schema:!1,parentSchema:A,data:s};e===null?e=[p]:e.push(p),t++}if(s.prompt!==void 0){let n=s.prompt;
if(typeof n=="string"){if(P(n)>65536){let p={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:A.
properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}if(!Ve.test(n)){let p={instancePath:a+"/prompt",schemaPath:"\
#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:A.properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/promp\
t",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
properties.prompt.type,parentSchema:A.properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}}if(s.workflow!==
void 0){let n=s.workflow;if(typeof n=="string"){if(P(n)>63){let p={instancePath:a+"/workflow",schemaPath:"defi\
nitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more th\
an 63 characters",schema:63,parentSchema:S,data:n};e===null?e=[p]:e.push(p),t++}if(!D.test(n)){let p={instancePath:a+
"/workflow",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/workflo\
w",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:S.type,parentSchema:S,data:n};e===null?e=[p]:e.push(p),t++}}if(s.parameters!==void 0){let n=s.
parameters;if(n&&typeof n=="object"&&!Array.isArray(n))for(let p in n){let d=t;if(typeof p=="string"){if(P(p)>
63){let f={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:_e,data:p,
propertyName:p};e===null?e=[f]:e.push(f),t++}if(!ts.test(p)){let f={instancePath:a+"/parameters",schemaPath:"d\
efinitions.json#/definitions/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},
message:'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:_e,data:p,
propertyName:p};e===null?e=[f]:e.push(f),t++}}var h=d===t;if(!h){let f={instancePath:a+"/parameters",schemaPath:"\
#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name \
must be valid",schema:A.properties.parameters.propertyNames,parentSchema:A.properties.parameters,data:n};e===null?
e=[f]:e.push(f),t++}}else{let p={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:A.properties.parameters.type,parentSchema:A.properties.
parameters,data:n};e===null?e=[p]:e.push(p),t++}}if(s.dependsOn!==void 0){let n=s.dependsOn;if(Array.isArray(n)){
if(n.length>100){let x={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:A.properties.dependsOn,
data:n};e===null?e=[x]:e.push(x),t++}let p=n.length;for(let x=0;x<p;x++){let $=n[x];if(typeof $=="string"){if(P(
$)>63){let j={instancePath:a+"/dependsOn/"+x,schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:$};
e===null?e=[j]:e.push(j),t++}if(!D.test($)){let j={instancePath:a+"/dependsOn/"+x,schemaPath:"definitions.json\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must\
 match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:$};
e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:a+"/dependsOn/"+x,schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:$};
e===null?e=[j]:e.push(j),t++}}let d=n.length,f;if(d>1){e:for(;d--;)for(f=d;f--;)if(B(n[d],n[f])){let x={instancePath:a+
"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:d,j:f},message:"m\
ust NOT have duplicate items (items ## "+f+" and "+d+" are identical)",schema:!0,parentSchema:A.properties.dependsOn,
data:n};e===null?e=[x]:e.push(x),t++;break e}}}else{let p={instancePath:a+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.dependsOn.type,
parentSchema:A.properties.dependsOn,data:n};e===null?e=[p]:e.push(p),t++}}if(s.requiredCapabilities!==void 0){
let n=s.requiredCapabilities;if(Array.isArray(n)){if(n.length>100){let x={instancePath:a+"/requiredCapabilitie\
s",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must\
 NOT have more than 100 items",schema:100,parentSchema:A.properties.requiredCapabilities,data:n};e===null?e=[x]:
e.push(x),t++}let p=n.length;for(let x=0;x<p;x++){let $=n[x];if(typeof $=="string"){if(P($)>63){let j={instancePath:a+
"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:_,data:$};e===null?e=
[j]:e.push(j),t++}if(!Re.test($)){let j={instancePath:a+"/requiredCapabilities/"+x,schemaPath:"definitions.jso\
n#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?$",parentSchema:_,data:$};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:a+"/require\
dCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:_.type,parentSchema:_,data:$};e===null?e=[j]:e.push(j),t++}}let d=n.length,
f;if(d>1){e:for(;d--;)for(f=d;f--;)if(B(n[d],n[f])){let x={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:d,j:f},message:"must NOT have d\
uplicate items (items ## "+f+" and "+d+" are identical)",schema:!0,parentSchema:A.properties.requiredCapabilities,
data:n};e===null?e=[x]:e.push(x),t++;break e}}}else{let p={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.
properties.requiredCapabilities.type,parentSchema:A.properties.requiredCapabilities,data:n};e===null?e=[p]:e.push(
p),t++}}if(s.model!==void 0){let n=s.model;if(typeof n=="string"){if(P(n)>128){let p={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:q,data:n};e===null?e=[p]:e.push(p),t++}if(!ie.test(
n)){let p={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:n};e===null?e=[p]:e.push(p),
t++}}else{let p={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:n};e===null?e=[p]:e.push(p),
t++}}if(s.podSelector!==void 0&&(je(s.podSelector,{instancePath:a+"/podSelector",parentData:s,parentDataProperty:"\
podSelector",rootData:g})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),s.checks!==void 0&&($e(s.checks,
{instancePath:a+"/checks",parentData:s,parentDataProperty:"checks",rootData:g})||(e=e===null?$e.errors:e.concat(
$e.errors),t=e.length)),s.maxCheckRounds!==void 0){let n=s.maxCheckRounds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))){let p={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:A.properties.maxCheckRounds.type,parentSchema:A.
properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(
n)){let p={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:A.properties.maxCheckRounds,data:n};
e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:a+"/maxCheckRounds",schemaPath:"#/propertie\
s/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.
properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.maxRetries!==void 0){let n=s.maxRetries;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/maxRetries",schemaPath:"#/pr\
operties/maxRetries/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.properties.
maxRetries.type,parentSchema:A.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&
isFinite(n)){if(n>20||isNaN(n)){let p={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:A.properties.
maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:a+"/maxRetries",schemaPath:"\
#/properties/maxRetries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:A.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}}}if(s.timeoutSeconds!==void 0){let n=s.
timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/timeoutSecond\
s",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:A.properties.timeoutSeconds.type,parentSchema:A.properties.timeoutSeconds,data:n};e===null?e=[p]:e.
push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:a+"/timeoutSeconds",
schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"\
must be <= 604800",schema:604800,parentSchema:A.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}
if(n<1||isNaN(n)){let p={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.timeoutSeconds,
data:n};e===null?e=[p]:e.push(p),t++}}}if(s.landing!==void 0){let n=s.landing;if(typeof n!="string"){let p={instancePath:a+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:A.properties.landing.type,parentSchema:A.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}if(!(n===
"commit"||n==="none")){let p={instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",
params:{allowedValues:A.properties.landing.enum},message:"must be equal to one of the allowed values",schema:A.
properties.landing.enum,parentSchema:A.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}}if(s.inputs!==
void 0){let n={instancePath:a+"/inputs",schemaPath:"#/properties/inputs/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:A.properties.inputs,data:s.inputs};e===null?e=[n]:e.push(
n),t++}if(s.outputs!==void 0){let n={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:A.properties.outputs,
data:s.outputs};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:s};e===null?e=[n]:e.push(n),t++}return Ze.
errors=e,t===0}function Te(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.nodes===void 0){let i={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"nodes"},message:"must have required property 'nodes'",schema:E.
required,parentSchema:E,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="parameters"||i==="nodes"||
i==="outputs")){let c={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:E,data:s};e===null?
e=[c]:e.push(c),t++}if(s.parameters!==void 0){let i=s.parameters;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let c={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:E.properties.parameters.type,parentSchema:E.properties.parameters,data:i};
e===null?e=[c]:e.push(c),t++}}if(s.nodes!==void 0){let i=s.nodes;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length>100){let c={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/maxProperties",keyword:"\
maxProperties",params:{limit:100},message:"must NOT have more than 100 properties",schema:100,parentSchema:E.properties.
nodes,data:i};e===null?e=[c]:e.push(c),t++}if(Object.keys(i).length<1){let c={instancePath:a+"/nodes",schemaPath:"\
#/properties/nodes/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1\
 properties",schema:1,parentSchema:E.properties.nodes,data:i};e===null?e=[c]:e.push(c),t++}for(let c in i){let l=t;
if(typeof c=="string"){if(P(c)>63){let r={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitions/na\
me/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:S,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}if(!D.test(c)){let r={instancePath:a+"/node\
s",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0\
-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$",parentSchema:S,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/n\
odes",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:S.type,parentSchema:S,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}var m=l===t;if(!m){
let r={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/propertyNames",keyword:"propertyNames",params:{propertyName:c},
message:"property name must be valid",schema:E.properties.nodes.propertyNames,parentSchema:E.properties.nodes,
data:i};e===null?e=[r]:e.push(r),t++}}for(let c in i)Ze(i[c],{instancePath:a+"/nodes/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:i,parentDataProperty:c,rootData:g})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)}else{
let c={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:E.properties.nodes.type,parentSchema:E.properties.nodes,data:i};e===null?e=[c]:e.push(c),
t++}}if(s.outputs!==void 0){let i={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:E.properties.outputs,data:s.outputs};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:E.type,parentSchema:E,data:s};e===null?e=[i]:e.push(i),t++}return Te.errors=
e,t===0}function rs(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let m={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:H.
required,parentSchema:H,data:s};e===null?e=[m]:e.push(m),t++}if(s.kind===void 0){let m={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:H.
required,parentSchema:H,data:s};e===null?e=[m]:e.push(m),t++}if(s.metadata===void 0){let m={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metad\
ata'",schema:H.required,parentSchema:H,data:s};e===null?e=[m]:e.push(m),t++}if(s.spec===void 0){let m={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required propert\
y 'spec'",schema:H.required,parentSchema:H,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="apiVe\
rsion"||m==="kind"||m==="metadata"||m==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:H,
data:s};e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let m=s.apiVersion;if(m!=="orca.dev/v1alpha1"){
let i={instancePath:a+"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",
params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:oe,
data:m};e===null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let m=s.kind;if(m!=="Workflow"){let i={instancePath:a+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Workflow"},message:"must be\
 equal to constant",schema:"Workflow",parentSchema:H.properties.kind,data:m};e===null?e=[i]:e.push(i),t++}}s.metadata!==
void 0&&(qe(s.metadata,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=
e===null?qe.errors:e.concat(qe.errors),t=e.length)),s.spec!==void 0&&(Te(s.spec,{instancePath:a+"/spec",parentData:s,
parentDataProperty:"spec",rootData:g})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length))}else{let m={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,
data:s};e===null?e=[m]:e.push(m),t++}return rs.errors=e,t===0}var xs=is,k={type:"object",additionalProperties:!1,
properties:{branch:{$ref:"definitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definit\
ions/branch",default:"orca-status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,
properties:{type:{type:"string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"\
^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user\
 name and password"}}},executor:{type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"\
process"},isolation:{type:"string",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"\
object",additionalProperties:!1,properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{
type:"integer",minimum:1,maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",
maxLength:200,"x-orca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definiti\
ons.json#/definitions/modelAliases"},prices:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/\
@]*$",maxLength:200,"x-orca-message":"must be the full id of a model"},additionalProperties:{type:"object",required:[
"input","output"],additionalProperties:!1,properties:{input:{$ref:"#/definitions/rate"},output:{$ref:"#/defini\
tions/rate"},cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{$ref:"#/definitions/rate"}}}},lease:!1,historyLimit:{
type:"integer",minimum:1,maximum:1e3,default:10},gitBackend:{type:"string",enum:["auto","native","isomorphic"],
default:"auto"}},definitions:{rate:{type:"number",minimum:0,maximum:1e5}}},O={type:"number",minimum:0,maximum:1e5},
cs=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),hs=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),us=new RegExp(
"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function Oe(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>63){let l={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:M.propertyNames,data:i,propertyName:i};e===null?
e=[l]:e.push(l),t++}if(!Je.test(i)){let l={instancePath:a,schemaPath:"#/propertyNames/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',
schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:M.propertyNames,data:i,propertyName:i};e===null?e=[l]:e.push(
l),t++}}var m=c===t;if(!m){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i},message:"property name must be valid",schema:M.propertyNames,parentSchema:M,data:s};e===null?e=
[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>128){let l={instancePath:a+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:c};e===null?e=[l]:e.
push(l),t++}if(!ie.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
type,parentSchema:q,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:M.type,parentSchema:M,data:s};e===null?e=[i]:e.push(
i),t++}return Oe.errors=e,t===0}function is(s,{instancePath:a="",parentData:w,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!ne.call(k.properties,i)){let c={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:k,data:s};e===null?e=[c]:e.push(c),t++}if(s.
branch!==void 0){let i=s.branch;if(typeof i=="string"){if(P(i)>200){let c={instancePath:a+"/branch",schemaPath:"\
definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters",schema:200,parentSchema:L,data:i};e===null?e=[c]:e.push(c),t++}if(!Le.test(i)){let c={
instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'\
must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:L,
data:i};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,
data:i};e===null?e=[c]:e.push(c),t++}}if(s.statusBranch!==void 0){let i=s.statusBranch;if(typeof i=="string"){
if(P(i)>200){let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:L,
data:i};e===null?e=[c]:e.push(c),t++}if(!Le.test(i)){let c={instancePath:a+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:L,data:i};e===null?e=
[c]:e.push(c),t++}}else{let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===
null?e=[c]:e.push(c),t++}}if(s.suspend!==void 0){let i=s.suspend;if(typeof i!="boolean"){let c={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:k.properties.suspend.type,parentSchema:k.properties.suspend,data:i};e===null?e=[c]:e.push(c),t++}}
if(s.forge!==void 0){let i=s.forge;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!(c==="type"||
c==="apiUrl")){let l={instancePath:a+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:k.
properties.forge,data:i};e===null?e=[l]:e.push(l),t++}if(i.type!==void 0){let c=i.type;if(typeof c!="string"){
let l={instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.forge.properties.type.type,parentSchema:k.properties.
forge.properties.type,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="auto"||c==="local"||c==="github")){let l={
instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:k.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:k.properties.
forge.properties.type.enum,parentSchema:k.properties.forge.properties.type,data:c};e===null?e=[l]:e.push(l),t++}}
if(i.apiUrl!==void 0){let c=i.apiUrl;if(typeof c=="string"){if(P(c)>2e3){let l={instancePath:a+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:k.properties.forge.properties.apiUrl,data:c};e===
null?e=[l]:e.push(l),t++}if(!cs.test(c)){let l={instancePath:a+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:k.
properties.forge.properties.apiUrl,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:k.properties.forge.properties.apiUrl.type,parentSchema:k.properties.forge.properties.apiUrl,
data:c};e===null?e=[l]:e.push(l),t++}}}else{let c={instancePath:a+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.forge.type,parentSchema:k.properties.
forge,data:i};e===null?e=[c]:e.push(c),t++}}if(s.executor!==void 0){let i=s.executor;if(typeof i!="string"){let c={
instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.executor.type,parentSchema:k.properties.executor,data:i};e===null?e=[c]:e.
push(c),t++}if(i!=="process"){let c={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:k.properties.executor.enum},message:"must be equal to one of the allowed values",schema:k.
properties.executor.enum,parentSchema:k.properties.executor,data:i};e===null?e=[c]:e.push(c),t++}}if(s.isolation!==
void 0){let i=s.isolation;if(typeof i!="string"){let c={instancePath:a+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.isolation.type,
parentSchema:k.properties.isolation,data:i};e===null?e=[c]:e.push(c),t++}if(!(i==="preferred"||i==="required"||
i==="none")){let c={instancePath:a+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:k.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:k.properties.
isolation.enum,parentSchema:k.properties.isolation,data:i};e===null?e=[c]:e.push(c),t++}}if(s.intervals!==void 0){
let i=s.intervals;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!(c==="pollSeconds"||c==="for\
gePollSeconds")){let l={instancePath:a+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:k.
properties.intervals,data:i};e===null?e=[l]:e.push(l),t++}if(i.pollSeconds!==void 0){let c=i.pollSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:a+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.
properties.intervals.properties.pollSeconds.type,parentSchema:k.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:a+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:k.properties.intervals.properties.
pollSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:a+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[l]:e.push(l),t++}}}if(i.forgePollSeconds!==void 0){let c=i.forgePollSeconds;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:a+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.
properties.intervals.properties.forgePollSeconds.type,parentSchema:k.properties.intervals.properties.forgePollSeconds,
data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:k.properties.
intervals.properties.forgePollSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.properties.intervals.
properties.forgePollSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}}else{let c={instancePath:a+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.
intervals.type,parentSchema:k.properties.intervals,data:i};e===null?e=[c]:e.push(c),t++}}if(s.schedule!==void 0){
let i=s.schedule;if(typeof i=="string"){if(P(i)>200){let c={instancePath:a+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:k.properties.schedule,data:i};e===null?e=[c]:e.push(c),t++}if(!hs.test(i)){let c={instancePath:a+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:k.
properties.schedule,data:i};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
schedule.type,parentSchema:k.properties.schedule,data:i};e===null?e=[c]:e.push(c),t++}}if(s.modelAliases!==void 0&&
(Oe(s.modelAliases,{instancePath:a+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:g})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),s.prices!==void 0){let i=s.prices;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let c in i){let l=t;if(typeof c=="string"){if(P(c)>200){let r={instancePath:a+"/pr\
ices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:k.properties.prices.propertyNames,data:c,propertyName:c};
e===null?e=[r]:e.push(r),t++}if(!us.test(c)){let r={instancePath:a+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},message:'must match\
 pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",parentSchema:k.properties.
prices.propertyNames,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}}var m=l===t;if(!m){let r={instancePath:a+
"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"\
property name must be valid",schema:k.properties.prices.propertyNames,parentSchema:k.properties.prices,data:i};
e===null?e=[r]:e.push(r),t++}}for(let c in i){let l=i[c];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.input===
void 0){let r={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pri\
ces/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},message:"must have requ\
ired property 'input'",schema:k.properties.prices.additionalProperties.required,parentSchema:k.properties.prices.
additionalProperties,data:l};e===null?e=[r]:e.push(r),t++}if(l.output===void 0){let r={instancePath:a+"/prices\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"\
required",params:{missingProperty:"output"},message:"must have required property 'output'",schema:k.properties.
prices.additionalProperties.required,parentSchema:k.properties.prices.additionalProperties,data:l};e===null?e=
[r]:e.push(r),t++}for(let r in l)if(!(r==="input"||r==="output"||r==="cacheRead"||r==="cacheWrite")){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:k.properties.prices.additionalProperties,data:l};e===null?e=[o]:e.push(o),
t++}if(l.input!==void 0){let r=l.input;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:O,data:r};e===
null?e=[o]:e.push(o),t++}if(r<0||isNaN(r)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/input",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:O,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:O.type,parentSchema:O,data:r};e===null?e=[o]:e.push(o),t++}}if(l.
output!==void 0){let r=l.output;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:O,data:r};e===
null?e=[o]:e.push(o),t++}if(r<0||isNaN(r)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:O,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:O.type,parentSchema:O,data:r};e===null?e=[o]:e.push(o),t++}}if(l.
cacheRead!==void 0){let r=l.cacheRead;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:O,data:r};e===
null?e=[o]:e.push(o),t++}if(r<0||isNaN(r)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:O,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:O.type,parentSchema:O,data:r};e===null?e=[o]:e.push(
o),t++}}if(l.cacheWrite!==void 0){let r=l.cacheWrite;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let o={
instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rat\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:O,
data:r};e===null?e=[o]:e.push(o),t++}if(r<0||isNaN(r)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:O,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:O.type,parentSchema:O,data:r};e===null?e=[o]:e.push(
o),t++}}}else{let r={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/prices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.
prices.additionalProperties.type,parentSchema:k.properties.prices.additionalProperties,data:l};e===null?e=[r]:
e.push(r),t++}}}else{let c={instancePath:a+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.properties.prices.type,parentSchema:k.properties.prices,data:i};
e===null?e=[c]:e.push(c),t++}}if(s.lease!==void 0){let i={instancePath:a+"/lease",schemaPath:"#/properties/lea\
se/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:k.properties.
lease,data:s.lease};e===null?e=[i]:e.push(i),t++}if(s.historyLimit!==void 0){let i=s.historyLimit;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/hist\
oryLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.properties.historyLimit.
type,parentSchema:k.properties.historyLimit,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="number"&&isFinite(
i)){if(i>1e3||isNaN(i)){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:k.properties.historyLimit,
data:i};e===null?e=[c]:e.push(c),t++}if(i<1||isNaN(i)){let c={instancePath:a+"/historyLimit",schemaPath:"#/pro\
perties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:k.properties.historyLimit,data:i};e===null?e=[c]:e.push(c),t++}}}if(s.gitBackend!==void 0){let i=s.
gitBackend;if(typeof i!="string"){let c={instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.gitBackend.type,parentSchema:k.
properties.gitBackend,data:i};e===null?e=[c]:e.push(c),t++}if(!(i==="auto"||i==="native"||i==="isomorphic")){let c={
instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:k.
properties.gitBackend.enum},message:"must be equal to one of the allowed values",schema:k.properties.gitBackend.
enum,parentSchema:k.properties.gitBackend,data:i};e===null?e=[c]:e.push(c),t++}}}else{let i={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:s};e===
null?e=[i]:e.push(i),t++}return is.errors=e,t===0}export{ks as AgentPod,bs as AgentPool,Ss as DevTask,Ps as Project,xs as Settings,ws as Workflow};
